package dev.slipway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellBlockTest {

    private static final List<String> COLUMNS = List.of("hostname", "mac", "bmc_password", "disk");

    private final Sheet sheet = Sheet.empty()
            .pasted(
                    List.of(),
                    COLUMNS,
                    List.of(
                            List.of("ams-e08", "0c:42:a1:5b:30:fe", "hush", "/dev/sda"),
                            List.of("", "", "", ""),
                            List.of("", "", "", "")));

    @Test
    void cellsCountOnFromTheFirst() {
        var counted = new CellBlock(sheet, List.of(1, 2, 3), List.of("hostname", "mac", "disk")).counted();

        assertThat(column(counted, "hostname")).containsExactly("ams-e08", "ams-e09", "ams-e10");
        assertThat(column(counted, "mac"))
                .containsExactly("0c:42:a1:5b:30:fe", "0c:42:a1:5b:30:ff", "0c:42:a1:5b:31:00");
        assertThat(column(counted, "disk")).containsOnly("/dev/sda");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.20.0.61, 10.20.0.71, 10.20.0.81
            ams-d01,    ams-d03,    ams-d05
            140,        '',         142
            """)
    void theStepIsTheOneToTheSecond(String first, String second, String third) {
        assertThat(Series.of(List.of(first, second, ""))).last().isEqualTo(third);
    }

    @Test
    void passwordsAreNeitherCopiedNorCut() {
        var block = new CellBlock(sheet, List.of(1), COLUMNS);

        assertThat(block.copied()).isEqualTo("ams-e08\t0c:42:a1:5b:30:fe\t/dev/sda");
        assertThat(column(block.cut(), "bmc_password")).first().isEqualTo("hush");
        assertThat(column(block.cut(), "hostname")).containsOnly("");
        assertThat(column(block.cleared(), "bmc_password")).containsOnly("");
    }

    @Test
    void nothingChosenChangesNothing() {
        assertThat(new CellBlock(sheet, List.of(), COLUMNS).counted()).isEqualTo(sheet);
        assertThat(new CellBlock(sheet, List.of(), COLUMNS)).hasToString("block of 0 lines");
    }

    private static List<String> column(Sheet sheet, String name) {
        return sheet.lines().stream().map(line -> sheet.cell(line, name)).toList();
    }
}
