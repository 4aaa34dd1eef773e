package dev.slipway.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.inventory.ForeignCsv;
import dev.slipway.inventory.HeaderMemory;
import dev.slipway.inventory.Imported;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingViewModelTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(work::add, Runnable::run, failures::add);
    private final Path folder;
    private final SheetViewModel sheets;
    private final MappingViewModel mapping;

    MappingViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        this.sheets = new SheetViewModel(new SheetFile(folder.resolve("hardware.csv")), background);
        this.mapping = new MappingViewModel(sheets, new HeaderMemory(folder), background, () -> {});
    }

    @BeforeEach
    void open() {
        sheets.open();
        done();
    }

    @AfterEach
    void close() {
        sheets.close();
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsEditedWhileAFileIsLaidOutStays() {
        var file = ForeignCsv.of(folder.resolve("rack-f.csv"), "Server;mac\nams-f01;ac:1f:6b:2f:d1:20\n");
        var known = file.suggested();

        mapping.begin(Imported.into(sheets.sheet().get(), file), known, file.read(known));
        assertThat(sheets.sheet().get().pending()).isEmpty();
        sheets.edit(Sheet::withNewLine);
        done();
        mapping.choose(0, new MappingViewModel.Choice("hostname", Optional.of("hostname")));
        done();

        var sheet = sheets.sheet().get();
        assertThat(sheet.kept()).hasSize(1);
        assertThat(sheet.pending())
                .singleElement()
                .satisfies(line -> assertThat(sheet.cell(line, "hostname")).isEqualTo("ams-f01"));
    }

    /// Lets the workers do what waits, and what comes of it.
    private void done() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
