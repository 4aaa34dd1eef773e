package dev.slipway.app.shell;

import dev.slipway.app.shell.PaletteRow.Line;
import dev.slipway.fx.Found;
import dev.slipway.fx.Navigator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette found for what was typed, and the row it stands on.
public final class PaletteViewModel {

    private static final int NONE = -1;

    private final Supplier<PaletteSearch> everything;
    private final Navigator navigator;
    private final ObjectProperty<Overlay> overlay;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Found>> about = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Integer> selected = new ReadOnlyObjectWrapper<>(NONE);
    private PaletteSearch search = new PaletteSearch(List.of(), List.of());

    /// `everything` is asked when the palette opens.
    public PaletteViewModel(Supplier<PaletteSearch> everything, Navigator navigator, ObjectProperty<Overlay> overlay) {
        this.everything = everything;
        this.navigator = navigator;
        this.overlay = overlay;
        query.subscribe(this::look);
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<PaletteRow> rows() {
        return rows;
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The index of the row that Enter chooses; -1 without one.
    public ReadOnlyObjectProperty<Integer> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The object whose actions are listed, if it is one's.
    public ReadOnlyObjectProperty<Optional<Found>> about() {
        return about;
    }

    public void open() {
        search = everything.get();
        about.set(Optional.empty());
        query.set("");
        look();
    }

    /// To the next or the last row that can be stood on, and around the ends.
    public void move(int step) {
        var lines = IntStream.range(0, rows.size())
                .filter(index -> rows.get(index) instanceof Line)
                .boxed()
                .toList();
        if (!lines.isEmpty()) {
            selected.set(lines.get(Math.floorMod(lines.indexOf(selected.get()) + step, lines.size())));
        }
    }

    public void choose(int index) {
        selected.set(index);
        choose();
    }

    /// Goes or does what the selected row says; what cannot be done is not.
    public void choose() {
        line().map(Line::choice).filter(PaletteRow.Choice::possible).ifPresent(choice -> {
            overlay.set(Overlay.NONE);
            switch (choice) {
                case PaletteRow.Go(var found) -> navigator.go(found.route());
                case PaletteRow.Do doing -> doing.act().run().run();
            }
        });
    }

    /// Lists what can be done with the selected object.
    public void actions() {
        line().map(Line::choice).ifPresent(choice -> {
            if (choice instanceof PaletteRow.Go(var found) && !found.acts().isEmpty()) {
                about.set(Optional.of(found));
                query.set("");
                look();
            }
        });
    }

    /// Back from the actions to everything; `false` when it was there already.
    public boolean leave() {
        var inside = about.get().isPresent();
        if (inside) {
            about.set(Optional.empty());
            query.set("");
            look();
        }
        return inside;
    }

    /// What does the same as the selected row in a terminal.
    public Optional<String> command() {
        return line().flatMap(line ->
                line.choice() instanceof PaletteRow.Do doing ? doing.act().command() : Optional.empty());
    }

    private Optional<Line> line() {
        var index = selected.get();
        return index >= 0 && index < rows.size() && rows.get(index) instanceof Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    private void look() {
        var result = about.get()
                .map(found -> PaletteSearch.acts(found, query.get()))
                .orElseGet(() -> search.search(query.get()));
        rows.setAll(result.rows());
        count.set(result.count());
        selected.set(NONE);
        move(1);
    }
}
