package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Background;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.HeaderMapping;
import dev.slipway.inventory.HeaderMemory;
import dev.slipway.inventory.Imported;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetReading;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Which column of a file that is imported is which column of the inventory, as the operator says.
public final class MappingViewModel {

    private final SheetViewModel sheets;
    private final HeaderMemory memory;
    private final Background background;
    private final Runnable read;
    private final ReadOnlyObjectWrapper<HeaderMapping> mapping =
            new ReadOnlyObjectWrapper<>(new HeaderMapping(List.of()));
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    /// How the file was understood when the sheet was this one: who goes back to it goes back to that too.
    private final IdentityHashMap<Sheet, HeaderMapping> understood = new IdentityHashMap<>();
    private HeaderMapping sound = new HeaderMapping(List.of());
    private Optional<Imported> imported = Optional.empty();

    /// `read` is called whenever the file was read under other columns.
    MappingViewModel(SheetViewModel sheets, HeaderMemory memory, Background background, Runnable read) {
        this.sheets = sheets;
        this.memory = memory;
        this.background = background;
        this.read = read;
        sheets.sheet()
                .subscribe(sheet -> Optional.ofNullable(understood.get(sheet)).ifPresent(this::goBack));
    }

    /// What a column of the file can become: one of EKS Anywhere's, one of its own name, or none.
    record Choice(String words, Optional<String> meaning) {}

    /// No parts without a file.
    ReadOnlyObjectProperty<HeaderMapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /// Why the file cannot be read as it is mapped now, in words; the machines are those of the last mapping.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether the columns are being looked at.
    BooleanProperty open() {
        return open;
    }

    List<Choice> choices(HeaderMapping.Part part) {
        var own = Optional.of(part.name())
                .filter(name -> !name.isEmpty() && Column.named(name).isEmpty())
                .map(name -> new Choice(Texts.of("hardware.mapping.keep"), Optional.of(name)));
        var known = Sheet.empty().columns().stream().map(column -> new Choice(column, Optional.of(column)));
        return Stream.of(
                        Stream.of(new Choice(Texts.of("hardware.mapping.leave"), Optional.empty())),
                        own.stream(),
                        known)
                .flatMap(choices -> choices)
                .toList();
    }

    /// What stands in a column, for the operator to know it by; empty where nothing may be shown.
    String sample(int index) {
        return imported.flatMap(file -> file.file().sample(index, mapping.get()))
                .orElse("");
    }

    /// The columns every inventory has and this file does not, in words; empty when it has all.
    String missing() {
        var there = mapping.get().parts().stream()
                .flatMap(part -> part.column().stream())
                .toList();
        var missing = Arrays.stream(Column.values())
                .filter(column -> column.required() && !there.contains(column))
                .map(Column::header)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : Texts.of("hardware.mapping.missing", missing);
    }

    /// Takes another meaning for a column, and shows at once what becomes of the machines.
    void choose(int index, Choice choice) {
        var now = mapping.get();
        if (now.parts().get(index).meaning().equals(choice.meaning())) {
            return;
        }
        var wanted = choice.meaning().map(name -> now.with(index, name)).orElseGet(() -> now.without(index));
        mapping.set(wanted);
        imported.ifPresent(file -> background.run(() -> read(file, wanted), reading -> show(file, wanted, reading)));
    }

    /// A file that was opened, as `known` says it is to be understood.
    void begin(Imported file, HeaderMapping known, SheetReading reading) {
        imported = Optional.of(file);
        understood.clear();
        sound = known;
        mapping.set(known);
        show(file, known, reading);
        open.set(reading instanceof SheetReading.Unreadable);
    }

    void forget() {
        open.set(false);
        imported = Optional.empty();
        understood.clear();
        refusal.set("");
        mapping.set(new HeaderMapping(List.of()));
    }

    /// Gives up the machines that wait, and the columns they alone brought.
    void discard() {
        sheets.edit(
                sheet -> imported.map(file -> file.without(sheet)).orElse(sheet).withoutImport());
        forget();
    }

    private SheetReading read(Imported file, HeaderMapping wanted) throws IOException {
        var reading = file.file().read(wanted);
        if (reading instanceof SheetReading.Sound) {
            memory.remember(wanted);
        }
        return reading;
    }

    private void show(Imported file, HeaderMapping wanted, SheetReading reading) {
        if (!mapping.get().equals(wanted)) {
            return;
        }
        switch (reading) {
            case SheetReading.Unreadable(var finding) ->
                refusal.set(Texts.what(finding) + " " + Texts.of("hardware.mapping.remedy"));
            case SheetReading.Sound(var sheet) -> {
                refusal.set("");
                var before = sheets.sheet().get();
                var placed = before.pending().isEmpty() ? file.behind(before) : file;
                background.run(() -> placed.again(before, sheet), after -> {
                    if (before.equals(sheets.sheet().get())) {
                        take(placed, wanted, after);
                    } else {
                        show(file, wanted, reading);
                    }
                });
            }
        }
    }

    private void take(Imported file, HeaderMapping wanted, Sheet after) {
        if (mapping.get().equals(wanted)) {
            imported = Optional.of(file);
            understood.put(sheets.sheet().get(), sound);
            sheets.edit(_ -> after);
            sound = wanted;
            understood.put(sheets.sheet().get(), sound);
            read.run();
        }
    }

    private void goBack(HeaderMapping before) {
        if (before.equals(mapping.get())) {
            return;
        }
        sound = before;
        mapping.set(before);
        refusal.set("");
        background.run(() -> memory.remember(before), read);
    }
}
