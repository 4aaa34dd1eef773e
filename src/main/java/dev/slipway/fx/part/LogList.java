package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.LogHits;
import dev.slipway.fx.LogLines;
import dev.slipway.fx.LogRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// The lines of a log as a list that stays at the newest line until its reader scrolls up.
final class LogList extends ListView<LogRow> {

    private static final Set<KeyCode> UPWARD = Set.of(KeyCode.UP, KeyCode.PAGE_UP, KeyCode.HOME);
    private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");

    private final Set<LogCell> cells = new HashSet<>();
    private final LogChoices choices;
    private final RowHeights heights = new RowHeights(this);
    private long current = LogHits.NONE;
    /// The moment to stand still at until the reader goes elsewhere, whatever comes and however the list is resized.
    private Optional<Instant> stay = Optional.empty();

    LogList(LogChoices choices) {
        this.choices = choices;
        getStyleClass().add("log-list");
        setAccessibleText(Texts.of("log.lines"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> {
            var cell = new LogCell(this);
            cells.add(cell);
            return cell;
        });
        choices.wrapped().subscribe(on -> pseudoClassStateChanged(WRAPPED, on));
        choices.wrapped().subscribe(this::refresh);
        choices.brief().subscribe(() -> cells.forEach(LogCell::again));
        choices.search().subscribe(() -> cells.forEach(LogCell::again));
        choices.following().subscribe(this::keepUp);
        addEventFilter(ScrollEvent.SCROLL, event -> letGo(event.getDeltaY() > 0));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> letGo(UPWARD.contains(event.getCode())));
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> letGo(onScrollBar(event.getPickResult().getIntersectedNode())));
    }

    void attach(LogLines lines) {
        setItems(lines.rows());
        lines.rows().addListener((ListChangeListener<LogRow>) change -> {
            if (choices.following().get() || stay.isPresent()) {
                requestLayout();
            } else {
                keepPlace(change);
            }
        });
        lines.hits().current().subscribe(number -> {
            current = number.longValue();
            cells.forEach(LogCell::look);
            if (current != LogHits.NONE) {
                reveal(lines.hits().index());
            }
        });
        keepUp();
    }

    LogChoices choices() {
        return choices;
    }

    /// The number of the hit the reader is at.
    long current() {
        return current;
    }

    /// Shows the first line written at `time` or later, with what led to it, and stays there. Its lines may be still to
    /// come.
    void show(Instant time) {
        choices.following().set(false);
        stay = Optional.of(time);
        requestLayout();
    }

    /// How high its rows are.
    RowHeights heights() {
        return heights;
    }

    private void seek(Instant time) {
        var rows = getItems();
        var index = 0;
        while (index < rows.size() - 1 && rows.get(index).entry().time().isBefore(time)) {
            index++;
        }
        // Going where it already is would ask for a layout again and again.
        if (!rows.isEmpty() && !inSight(Math.max(0, index - 1), index)) {
            scrollTo(Math.max(0, index - visible() / 2));
        }
    }

    private boolean inSight(int from, int to) {
        return flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .filter(flow -> flow.getFirstVisibleCell().getIndex() <= from
                        && to <= flow.getLastVisibleCell().getIndex())
                .isPresent();
    }

    /// The selected lines, or all of them.
    List<LogRow> chosen() {
        var selected = getSelectionModel().getSelectedItems();
        return new ArrayList<>(selected.isEmpty() ? getItems() : selected);
    }

    @Override
    protected void layoutChildren() {
        flow().ifPresent(heights::settle);
        super.layoutChildren();
        // Whatever changed, rows or their size or the list's own: the newest line stays in sight.
        if (choices.following().get()) {
            flow().filter(flow -> flow.getPosition() < 1).ifPresent(flow -> flow.setPosition(1));
        }
        // Only now the flow knows of all rows there are.
        stay.ifPresent(this::seek);
    }

    private void keepUp() {
        if (choices.following().get()) {
            stay = Optional.empty();
            requestLayout();
        }
    }

    /// What is read stays where it is while older lines go.
    private void keepPlace(ListChangeListener.Change<? extends LogRow> change) {
        while (change.next()) {
            if (change.getFrom() == 0 && change.wasRemoved() && !change.wasAdded()) {
                var gone = change.getRemovedSize();
                flow().flatMap(flow -> Optional.ofNullable(flow.getFirstVisibleCell()))
                        .ifPresent(cell -> scrollTo(Math.max(0, cell.getIndex() - gone)));
            }
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private void reveal(int index) {
        var last = getItems().size() - visible();
        if (choices.following().get() && index >= last) {
            return;
        }
        choices.following().set(false);
        stay = Optional.empty();
        scrollTo(Math.max(0, index - visible() / 2));
    }

    private int visible() {
        var size = getFixedCellSize();
        return size > 0 ? (int) (getHeight() / size) : 1;
    }

    private void letGo(boolean upward) {
        stay = Optional.empty();
        if (upward) {
            choices.following().set(false);
        }
    }

    private static boolean onScrollBar(@Nullable Node node) {
        return node != null && (node instanceof ScrollBar || onScrollBar(node.getParent()));
    }
}
