package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// The rows of the table: what the filter leaves over, in groups, and which of them are checked.
public final class TableViewModel {

    private final SheetViewModel sheets;
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LineFilter> chips = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.RACK);
    private final ObservableSet<Integer> checked = FXCollections.observableSet();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<String> closed = new HashSet<>();
    private Map<Integer, Line> lines = Map.of();
    private Function<Line, String> clusters = _ -> "";
    private Comparator<Line> order = Comparator.comparingInt(_ -> 0);

    public TableViewModel(SheetViewModel sheets) {
        this.sheets = sheets;
        sheets.sheet().subscribe(_ -> arrange());
        sheets.assessment().subscribe(_ -> told());
        sheets.importName().subscribe(_ -> arrange());
        chips.subscribe(this::arrange);
        typed.subscribe(_ -> arrange());
        grouping.subscribe(_ -> arrange());
    }

    /// The rows as they stand under each other. They stay the same rows while only cells change.
    public ObservableList<SheetRow> rows() {
        return rows;
    }

    /// Conditions that all must hold.
    public ObservableList<LineFilter> chips() {
        return chips;
    }

    /// What is being typed into the filter, a condition too.
    public StringProperty typed() {
        return typed;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    public ObservableSet<Integer> checked() {
        return checked;
    }

    /// Grows whenever a cell may show something else.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Optional<Line> line(SheetRow row) {
        return row instanceof SheetRow.Item(var key) ? Optional.ofNullable(lines.get(key)) : Optional.empty();
    }

    public Sheet sheet() {
        return sheets.sheet().get();
    }

    public Assessment assessment() {
        return sheets.assessment().get();
    }

    /// The machines of the rows, from top to bottom.
    public List<Line> shown() {
        return rows.stream().flatMap(row -> line(row).stream()).toList();
    }

    /// Makes a condition of what is typed.
    public void fix() {
        if (!typed.get().isBlank()) {
            chips.add(new LineFilter(typed.get()));
            typed.set("");
        }
    }

    public void toggle(SheetRow.Head head) {
        if (!closed.remove(head.key())) {
            closed.add(head.key());
        }
        arrange();
    }

    public void check(int key, Check wanted) {
        if (wanted == Check.ON) {
            checked.add(key);
        } else {
            checked.remove(key);
        }
        told();
    }

    /// Checks all rows that are shown, or unchecks them when all are.
    public void checkAll() {
        var shown = shown().stream().map(Line::key).toList();
        if (checked.containsAll(shown)) {
            shown.forEach(checked::remove);
        } else {
            checked.addAll(shown);
        }
        told();
    }

    public void uncheck() {
        checked.clear();
        told();
    }

    public void sort(Comparator<Line> wanted) {
        order = wanted;
        arrange();
    }

    /// By what the cluster of a machine is known.
    public void clusters(Function<Line, String> names) {
        clusters = names;
        arrange();
    }

    /// The next cell with a problem behind `from`, or before it, round the table; closed groups are opened.
    public Optional<Spot> problem(Optional<Spot> from, Direction direction) {
        closed.clear();
        arrange();
        var spots = new ArrayList<>(shown().stream()
                .flatMap(line -> assessment().of(line.key()).stream()
                        .map(finding -> new Spot(line.key(), Assessment.column(finding)))
                        .distinct())
                .toList());
        if (direction == Direction.BACK) {
            java.util.Collections.reverse(spots);
        }
        var at = from.map(spots::indexOf).orElse(-1);
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get((at + 1) % spots.size()));
    }

    public Optional<Finding> finding(Spot spot) {
        return assessment().at(spot.key(), spot.column());
    }

    /// Which way to look.
    public enum Direction {
        ON,
        BACK
    }

    /// Whether a row is checked.
    public enum Check {
        ON,
        OFF
    }

    void told() {
        revision.set(revision.get() + 1);
    }

    private void arrange() {
        lines = sheet().byKey();
        checked.retainAll(lines.keySet());
        var wanted = new RowGroups(sheet(), grouping.get(), closed, clusters)
                .rows(sheets.importName().get(), sorted());
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
        told();
    }

    private List<Line> sorted() {
        return sheet().lines().stream().filter(this::passes).sorted(order).toList();
    }

    private boolean passes(Line line) {
        return chips.stream().allMatch(chip -> chip.matches(sheet(), line))
                && new LineFilter(typed.get()).matches(sheet(), line);
    }
}
