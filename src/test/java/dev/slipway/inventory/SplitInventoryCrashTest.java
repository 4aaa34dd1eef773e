package dev.slipway.inventory;

import static dev.slipway.inventory.SplitSheets.HEADER;
import static dev.slipway.inventory.SplitSheets.ONE;
import static dev.slipway.inventory.SplitSheets.TWO;
import static dev.slipway.inventory.SplitSheets.passwords;
import static dev.slipway.inventory.SplitSheets.sheet;
import static dev.slipway.inventory.SplitSheets.text;
import static dev.slipway.inventory.SplitSheets.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever writes at the same time, and whenever the writing ends: no password of a BMC is lost.
class SplitInventoryCrashTest {

    private final Path folder;
    private final Path csv;
    private final SheetFile file;

    SplitInventoryCrashTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.csv = SplitSheets.in(folder);
        this.file = new SheetFile(csv);
    }

    @Test
    void twoWritersAtOnceLoseNothingOfEachOther() throws Exception {
        file.take(HEADER + ONE);
        try (var writers = Executors.newFixedThreadPool(2)) {
            var all = IntStream.range(0, 2)
                    .mapToObj(writer -> writers.submit(() -> {
                        for (var number = 10; number < 30; number++) {
                            add("1" + writer + number);
                        }
                        return writer;
                    }))
                    .toList();
            for (var writer : all) {
                writer.get();
            }
        }

        var sheet = sheet(new SheetFile(csv));
        assertThat(sheet.lines()).hasSize(41);
        assertThat(sheet.lines().stream().skip(1))
                .allSatisfy(line -> assertThat(sheet.cell(line, Column.BMC_PASSWORD))
                        .isEqualTo("pW-" + sheet.cell(line, Column.HOSTNAME)));
        assertThat(csv).content().doesNotContain("pW-");
    }

    // As somebody who reads again whatever was changed under his hands.
    private void add(String number) throws IOException {
        var byte1 = number.charAt(1);
        var byte2 = number.substring(2);
        var cells = List.of(
                "m" + number,
                "10.41." + byte1 + "." + byte2,
                "slipway",
                "pW-m" + number,
                "3c:ec:ef:7d:0" + byte1 + ":" + byte2,
                "10.40." + (byte1 + 1 - '0') + "." + byte2,
                "255.255.0.0",
                "10.40.0.1",
                "10.40.0.2",
                "rack=c",
                "/dev/sda");
        while (true) {
            var mine = new SheetFile(csv);
            var sheet = sheet(mine);
            var more = sheet.pasted(List.of(), sheet.columns(), List.of(cells));
            if (write(mine, more) == SheetFile.Outcome.WRITTEN) {
                return;
            }
            mine.reload();
        }
    }

    /// What an operator does between two savings.
    enum Edit {
        TAKE_OVER {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1, 2), "disk", "/dev/sdc");
            }
        },
        PASSWORD {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_password", "pW-new-1");
            }
        },
        ADDRESS {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_ip", "10.40.8.77");
            }
        },
        DELETED {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.without(List.of(1));
            }
        },
        CLEARED {
            @Override
            Sheet of(Sheet sheet) {
                return sheet.with(List.of(1), "bmc_password", "");
            }
        };

        abstract Sheet of(Sheet sheet);
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void afterAKillBetweenTwoWritesTheInventoryIsTheOldOrTheNew(Edit edit) throws IOException {
        for (var split : List.of(false, true)) {
            for (var writes = 0; writes < 3; writes++) {
                begin(split);
                var dying = new SheetFile(csv, new Failing(writes)::write);
                var before = sheet(dying);
                var after = edit.of(before);

                try {
                    write(dying, after);
                } catch (IOException _) {
                    // The process is gone here.
                }

                assertThat(text(sheet(new SheetFile(csv)))).isIn(text(before), text(after));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void onceThereIsRoomAgainTheSameWindowSavesItAll(Edit edit) throws IOException {
        for (var split : List.of(false, true)) {
            for (var writes = 0; writes < 3; writes++) {
                begin(split);
                var disk = new Failing(writes);
                var window = new SheetFile(csv, disk::write);
                var after = edit.of(sheet(window));
                try {
                    write(window, after);
                } catch (IOException _) {
                    // The disk is full.
                }

                disk.left = Integer.MAX_VALUE;
                var outcome = write(window, after);

                assertThat(outcome).isEqualTo(SheetFile.Outcome.WRITTEN);
                assertThat(text(sheet(new SheetFile(csv)))).isEqualTo(text(after));
                assertThat(csv).content().doesNotContain("pW-");
                assertThat(stored())
                        .isEqualTo(Set.copyOf(passwords(after)).stream()
                                .filter(password -> !password.isEmpty())
                                .collect(Collectors.toSet()));
            }
        }
    }

    private void begin(boolean split) throws IOException {
        Files.deleteIfExists(csv);
        Files.deleteIfExists(folder.resolve(".slipway/secrets/bmc-passwords.json"));
        if (split) {
            new SheetFile(csv).take(HEADER + ONE + TWO);
        } else {
            Files.writeString(csv, HEADER + ONE + TWO);
        }
    }

    private Set<String> stored() throws IOException {
        return Set.copyOf(PasswordFile.beside(csv).read().known().values());
    }

    /// A disk that takes a number of writes and no more.
    private static final class Failing {

        private int left;

        Failing(int writes) {
            left = writes;
        }

        void write(Path target, String text) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            AtomicFile.writePrivate(target, text);
        }
    }
}
