package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.Spot;
import dev.slipway.spec.TextMap;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A map of texts of a draft as a form shows it: its entries, and why the last edit was not taken.
final class PairsViewModel {

    private final DraftViewModel draft;
    private final TextMap map;
    private final ReadOnlyObjectWrapper<List<Pair>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    PairsViewModel(DraftViewModel draft, Spot spot) {
        this.draft = draft;
        this.map = new TextMap(spot);
        draft.draft().subscribe(_ -> read());
    }

    /// One entry of the map.
    record Pair(String key, String value) {}

    /// In the order of the text.
    ReadOnlyObjectProperty<List<Pair>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    /// Empty when the last edit was taken.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void value(String key, String value) {
        draft.edit(map.spot() + " " + key, file -> map.with(file, key, value));
    }

    /// Adds an entry; returns whether it was taken.
    boolean add(String key, String value) {
        var name = key.strip();
        var free = free(name);
        if (free) {
            draft.edit(file -> map.with(file, name, value));
        }
        return free;
    }

    /// Gives an entry another key; returns whether it was taken.
    boolean rename(String key, String other) {
        var name = other.strip();
        var free = name.equals(key) || free(name);
        if (free && !name.equals(key)) {
            draft.edit(file -> map.renamed(file, key, name));
        }
        return free;
    }

    void remove(String key) {
        refusal.set("");
        draft.edit(file -> map.without(file, key));
    }

    // The text is read whatever the case of its letters: two keys that differ in it alone would be one.
    private boolean free(String key) {
        var taken = pairs.get().stream().anyMatch(pair -> pair.key().equalsIgnoreCase(key));
        refusal.set(
                key.isEmpty() ? Texts.of("wizard.pairs.nameless") : taken ? Texts.of("wizard.pairs.taken", key) : "");
        return refusal.get().isEmpty();
    }

    // A text that cannot be read leaves the form as it is.
    private void read() {
        if (draft.draft().get().readable()) {
            pairs.set(map.in(draft.file()).entrySet().stream()
                    .map(entry -> new Pair(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }
}
