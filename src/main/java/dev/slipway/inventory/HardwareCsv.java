package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reads a hardware CSV with the verdicts of EKS Anywhere, but to the end: every problem at once.
///
/// No content, however damaged, makes it throw.
public final class HardwareCsv {

    private final BmcLogin login;

    private HardwareCsv(BmcLogin login) {
        this.login = login;
    }

    /// Reads as the commands of EKS Anywhere do, which let a BMC without a login pass.
    public static HardwareCsv reader() {
        return reader(BmcLogin.OPTIONAL);
    }

    public static HardwareCsv reader(BmcLogin login) {
        return new HardwareCsv(login);
    }

    /// Reads a file. One that cannot be read is a finding too.
    ///
    /// Passwords that the CSV of a workspace leaves out are taken from the workspace's secrets.
    public Reading read(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new CsvReading(file, login, new LatePasswords(PasswordFile.beside(file))::joined).read(text);
        } catch (NoSuchFileException _) {
            return failed(
                    file,
                    Finding.error("inventory.file.missing", new Place.InFile(file), file)
                            .as("open " + file + ": no such file or directory"));
        } catch (AccessDeniedException _) {
            return failed(
                    file,
                    Finding.error("inventory.file.closed", new Place.InFile(file), file)
                            .as("open " + file + ": permission denied"));
        } catch (IOException | UncheckedIOException e) {
            var reason = String.valueOf(e.getMessage());
            return failed(file, Finding.error("inventory.file.unreadable", new Place.InFile(file), file, reason));
        }
    }

    /// Reads a text that is, or may become, the content of `file`, with the passwords that stand in it.
    public Reading read(Path file, String text) {
        return read(file, text, BmcPasswords.none());
    }

    Reading read(Path file, String text, BmcPasswords passwords) {
        return new CsvReading(file, login, passwords::joined).read(text);
    }

    private static Reading failed(Path file, Finding finding) {
        return new Reading(file, List.of(), List.of(finding), Map.of());
    }
}
