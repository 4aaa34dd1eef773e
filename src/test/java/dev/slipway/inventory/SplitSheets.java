package dev.slipway.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Inventories with passwords in their cells and without, and their sheets.
final class SplitSheets {

    static final String HEADER =
            "hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk\n";
    static final String ONE = row("ams-c01", "10.40.8.21", "pW-one-1", "01");
    static final String TWO = row("ams-c02", "10.40.8.22", "pW,\"two\"-2", "02");
    static final String BARE = HEADER + bare(ONE) + bare(TWO);

    private SplitSheets() {}

    /// The CSV of a workspace, as others write it: with its passwords.
    static Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("hardware.csv"), HEADER + ONE + TWO);
    }

    static SheetFile.Outcome write(SheetFile file, Sheet sheet) throws IOException {
        return file.write(Assessment.of(sheet, List.of(), Set.of()));
    }

    static Sheet sheet(SheetFile file) throws IOException {
        return ((SheetReading.Sound) file.open()).sheet();
    }

    static List<String> passwords(Sheet sheet) {
        return sheet.lines().stream()
                .map(line -> sheet.cell(line, Column.BMC_PASSWORD))
                .toList();
    }

    static String text(Sheet sheet) {
        return SheetText.of(sheet, sheet.kept()).text();
    }

    static String row(String hostname, String bmc, String password, String number) {
        var quoted = password.contains(",") ? '"' + password.replace("\"", "\"\"") + '"' : password;
        return hostname + "," + bmc + ",slipway," + quoted + ",3c:ec:ef:7d:02:" + number + ",10.40.0.2"
                + number.substring(1) + ",255.255.255.0,10.40.0.1,10.40.0.2,rack=c,/dev/sda\n";
    }

    static String bare(String row) {
        return row.replaceAll("slipway,(\".*\"|[^,]*),3c", "slipway,,3c");
    }
}
