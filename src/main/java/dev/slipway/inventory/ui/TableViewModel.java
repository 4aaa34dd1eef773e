package dev.slipway.inventory.ui;

import dev.slipway.fx.Background;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of the table: what the filter leaves over, in groups, and which of them are checked.
///
/// They are put together behind the scenes; what is in the cells is new at once.
public final class TableViewModel {

    private final ObservableValue<Sheet> sheet;
    private final ObservableValue<String> importName;
    private final Newest<Arrangement, Rows> arranging;
    private final StandingRows rows = new StandingRows();
    private final ObservableList<LineFilter> chips = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.RACK);
    private final Checked checked = new Checked();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<String> closed = new HashSet<>();
    private Rows arranged = Rows.none();
    private Map<Integer, Line> lines = Map.of();
    private Map<String, Belonging> owners = Map.of();
    private Order order = Order.none();

    TableViewModel(ObservableValue<Sheet> sheet, ObservableValue<String> importName, Background background) {
        this.sheet = sheet;
        this.importName = importName;
        this.arranging = new Newest<>(background, Arrangement::rows, this::show);
        sheet.subscribe(this::changed);
        importName.subscribe(_ -> arrange());
        checked.keys().subscribe(_ -> told());
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

    public Checked checked() {
        return checked;
    }

    /// Grows whenever a cell may show something else.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Optional<Line> line(SheetRow row) {
        return row instanceof SheetRow.Item(var key) ? Optional.ofNullable(lines.get(key)) : Optional.empty();
    }

    /// The machines of the rows, from top to bottom.
    public List<Line> shown() {
        return rows.stream().flatMap(row -> line(row).stream()).toList();
    }

    /// The keys of the machines of the rows, from top to bottom.
    List<Integer> shownKeys() {
        return arranged.shown();
    }

    /// Those of closed groups too.
    List<Integer> matching() {
        return arranged.matching();
    }

    boolean allChecked() {
        return !arranged.shown().isEmpty() && checked.keys().get().containsAll(arranged.shown());
    }

    List<Line> checkedLines() {
        return sheet.getValue().lines().stream()
                .filter(line -> checked.has(line.key()))
                .toList();
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

    /// Takes away what keeps a machine from being shown.
    void unhide(Line line) {
        if (!filters().stream().allMatch(filter -> filter.matches(sheet.getValue(), line))) {
            chips.clear();
            typed.set("");
        }
        unfold();
    }

    /// Opens all groups.
    void unfold() {
        if (!closed.isEmpty()) {
            closed.clear();
            arrange();
        }
    }

    void sort(Order wanted) {
        order = wanted;
        arrange();
    }

    /// Whose the machines are, by host name.
    void owned(Map<String, Belonging> now) {
        owners = now;
        if (grouping.get() == Grouping.CLUSTER) {
            arrange();
        }
        told();
    }

    /// What is known beside the sheet has changed.
    void told() {
        revision.set(revision.get() + 1);
    }

    private void changed(Sheet now) {
        lines = now.byKey();
        checked.retain(lines.keySet());
        arrange();
        told();
    }

    private List<LineFilter> filters() {
        var filters = new ArrayList<>(chips);
        filters.add(new LineFilter(typed.get()));
        return filters;
    }

    private void arrange() {
        var groups = new RowGroups(grouping.get(), owners, importName.getValue(), closed);
        arranging.want(new Arrangement(sheet.getValue(), filters(), order, groups));
    }

    private void show(Rows now) {
        var same = now.all().equals(rows);
        arranged = now;
        if (!same) {
            rows.show(now.all());
        }
        told();
    }
}
