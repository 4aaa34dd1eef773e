package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Background;
import dev.slipway.inventory.Arrivals;
import dev.slipway.inventory.ForeignCsv;
import dev.slipway.inventory.HeaderMapping;
import dev.slipway.inventory.HeaderMemory;
import dev.slipway.inventory.Imported;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import dev.slipway.inventory.SheetReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Other files than the inventory's own: a CSV whose machines wait to be added, copies that are written.
public final class Exchange {

    private final SheetViewModel sheets;
    private final Background background;
    private final HeaderMemory memory;
    private final MappingViewModel mapping;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper renamed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    Exchange(SheetViewModel sheets, Background background, HeaderMemory memory) {
        this.sheets = sheets;
        this.background = background;
        this.memory = memory;
        this.mapping = new MappingViewModel(sheets, memory, background, this::compare);
    }

    /// What went wrong with a file: `title` says what, `text` why and what next.
    record Trouble(String title, String text) {}

    /// The name of the file that is being imported; empty without one.
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// Which names of the header were taken for which, in words; empty when it was written as EKS Anywhere's are.
    ReadOnlyStringProperty renamed() {
        return renamed.getReadOnlyProperty();
    }

    /// How the columns of the file are understood.
    MappingViewModel mapping() {
        return mapping;
    }

    /// How the file differs from the inventory it was read into, in words; empty when it has new machines only.
    ReadOnlyStringProperty difference() {
        return difference.getReadOnlyProperty();
    }

    /// What went wrong last, until the operator knows.
    ReadOnlyObjectProperty<Optional<Trouble>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Reads another CSV, in whatever way it is written; its machines wait to be added.
    void read(Path other) {
        background.run(
                () -> Read.of(other, memory),
                read -> imported(other, read),
                failure -> refuse(SheetViewModel.words(failure)));
    }

    /// The lines of the import that could be added as they are.
    List<Integer> ready() {
        var assessment = sheets.assessment().get();
        return sheets.sheet().get().pending().stream()
                .map(Line::key)
                .filter(assessment::sound)
                .toList();
    }

    /// Adds what is sound of the import; the rest waits for its corrections.
    void addReady() {
        difference.set("");
        var ready = ready();
        sheets.edit(sheet -> sheet.accepting(ready));
        if (sheets.sheet().get().pending().isEmpty()) {
            mapping.forget();
        }
    }

    void discard() {
        name.set("");
        mapping.discard();
    }

    /// Writes a copy of the inventory with its passwords.
    void export(Path target) {
        write(sheets.sheet().get(), target);
    }

    void exportBare(Path target) {
        write(sheets.sheet().get().withoutPasswords(), target);
    }

    /// Writes an inventory with all its columns and no machines.
    void template(Path target) {
        write(Sheet.empty(), target);
    }

    /// The operator knows.
    void forgetTrouble() {
        trouble.set(Optional.empty());
    }

    private void imported(Path other, Read read) {
        if (read.file().damage().isPresent()) {
            refuse(words(read.file().damage().orElseThrow()));
            return;
        }
        forgetTrouble();
        discard();
        name.set(String.valueOf(other.getFileName()));
        mapping.begin(Imported.into(sheets.sheet().get(), read.file()), read.mapping(), read.reading());
    }

    private void compare() {
        renamed.set(words(mapping.mapping().get()));
        var compared = sheets.sheet().get();
        background.run(() -> words(Arrivals.of(compared)), difference::set);
    }

    private static String words(HeaderMapping mapping) {
        var pairs = mapping.renamed().stream()
                .filter(part -> !part.name().equalsIgnoreCase(part.meaning().orElseThrow()))
                .map(part -> Texts.of(
                        "hardware.import.renamed.pair",
                        part.name(),
                        part.meaning().orElseThrow()))
                .collect(Collectors.joining(", "));
        return pairs.isEmpty() ? "" : Texts.of("hardware.import.renamed", pairs);
    }

    /// New machines alone are told by their number.
    private static String words(Arrivals arrivals) {
        var known = arrivals.changed().size() + arrivals.same().size();
        return known == 0
                ? ""
                : Texts.of(
                        "hardware.import.compared",
                        arrivals.added().size(),
                        arrivals.changed().size(),
                        arrivals.same().size(),
                        arrivals.staying().size());
    }

    /// A file that was taken apart, how its columns are understood, and what became of it so.
    private record Read(ForeignCsv file, HeaderMapping mapping, SheetReading reading) {

        static Read of(Path path, HeaderMemory memory) throws IOException {
            var file = ForeignCsv.read(path);
            var suggested = file.suggested();
            var mapping = memory.recall(suggested.names()).orElse(suggested);
            return new Read(file, mapping, file.read(mapping));
        }
    }

    private void refuse(String why) {
        trouble.set(Optional.of(new Trouble(Texts.of("hardware.import.refused"), why)));
    }

    private static String words(Finding finding) {
        return Reasons.where(finding) + " " + Texts.remedy(finding);
    }

    private void write(Sheet sheet, Path target) {
        background.run(
                () -> {
                    SheetFile.export(sheet, target);
                    return target;
                },
                _ -> forgetTrouble(),
                failure -> trouble.set(Optional.of(new Trouble(
                        Texts.of("hardware.export.failed"),
                        Texts.of("hardware.export.failed.text", SheetViewModel.words(failure))))));
    }
}
