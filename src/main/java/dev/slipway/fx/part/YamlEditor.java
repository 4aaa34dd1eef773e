package dev.slipway.fx.part;

import dev.slipway.diff.SameEnds;
import dev.slipway.fx.part.EditorAssist.Proposal;
import dev.slipway.fx.part.EditorAssist.Spot;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// A YAML text to write: numbered lines in colour, marks where something is wrong, proposals by Ctrl+Space. For the FX
/// thread.
///
/// The one place that knows which control does it: JavaFX's own is still incubating.
public final class YamlEditor extends StackPane {

    private static final KeyCombination PROPOSE = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
    private static final int STEP = 2;

    private final CodeArea area = new CodeArea();
    private final EditorColours colours = new EditorColours();
    private final EditorGutter gutter = new EditorGutter(colours);
    private final EditorSight sight = new EditorSight(area);
    private final EditorRefresh refresh = new EditorRefresh(area);
    private final ProposalPopup proposals = new ProposalPopup(this::write);
    private final ReadOnlyObjectWrapper<Spot> caret = new ReadOnlyObjectWrapper<>(new Spot(0, 0));
    private EditorAssist assist = EditorAssist.NONE;
    private Consumer<String> edited = _ -> {};
    private boolean showing;

    public YamlEditor() {
        getStyleClass().add("yaml-editor");
        area.setId("yaml-text");
        area.accessibleTextProperty().bind(accessibleTextProperty());
        area.setSyntaxDecorator(colours);
        area.setLeftDecorator(gutter);
        area.setHighlightCurrentParagraph(true);
        area.setTabSize(STEP);
        area.getModel().addListener((StyledTextModel.Listener) this::changed);
        area.caretPositionProperty().subscribe(at -> caret.set(spot(at)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                proposals.hide();
            }
        });
        getChildren().addAll(refresh.probe(), area);
    }

    public String text() {
        return area.getText();
    }

    /// Shows another text. What differs from the one there is replaced, so that the caret and Undo stay.
    public void show(String text) {
        showing = true;
        replace(text);
        showing = false;
    }

    /// The same as an edit of the operator's, as a quick fix is.
    public void replace(String text) {
        var now = text();
        if (now.equals(text)) {
            return;
        }
        var same = SameEnds.of(now, text);
        area.replaceText(
                position(now, same.head()),
                position(now, now.length() - same.tail()),
                text.substring(same.head(), text.length() - same.tail()));
    }

    /// Told of every change the operator makes, not of those made by `show`.
    public void onEdit(Consumer<String> listener) {
        edited = listener;
    }

    public void mark(List<EditorMark> marks, Set<Integer> changedLines) {
        colours.mark(marks);
        gutter.changed(changedLines);
        refresh.soon();
    }

    public void assist(EditorAssist known) {
        assist = known;
    }

    public ReadOnlyObjectProperty<Spot> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /// Brings a place into sight and the caret there; both count from 1.
    public void reveal(int line, int column) {
        var index = Math.clamp(line - 1, 0, area.getParagraphCount() - 1);
        var offset = Math.clamp(column - 1, 0, area.getPlainText(index).length());
        sight.seek(TextPos.ofLeading(index, offset));
        area.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sight.arranged();
    }

    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    /// Offers what could be written at the caret.
    public void propose() {
        proposals.show(area, caretBounds(), assist.proposals(text(), caret.get()));
    }

    private void keys(KeyEvent event) {
        proposals.take(event);
        if (event.isConsumed()) {
            return;
        }
        if (PROPOSE.match(event)) {
            propose();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && area.isEditable() && !event.isShortcutDown()) {
            lineBreak();
            event.consume();
        }
    }

    // A new line begins where this one does, or deeper when it opens something.
    private void lineBreak() {
        var line = area.getPlainText(caret.get().line());
        var before = line.substring(0, Math.min(line.length(), caret.get().offset()));
        var indent = before.length() - before.stripLeading().length();
        var deeper = before.stripTrailing().endsWith(":") ? STEP : 0;
        type("\n" + " ".repeat(indent + deeper), 0);
    }

    private void write(Proposal proposal) {
        type(proposal.insert(), proposal.typed());
    }

    // In place of so many letters before the caret.
    private void type(String words, int typed) {
        var selection = area.getSelection();
        var start = selection == null ? area.getCaretPosition() : selection.getMin();
        var end = selection == null ? start : selection.getMax();
        var from = TextPos.ofLeading(start.index(), Math.max(0, start.offset() - typed));
        area.select(area.replaceText(from, end, words));
    }

    private void changed(ContentChange change) {
        if (change.isEdit() && !showing) {
            edited.accept(text());
            if (proposals.showing()) {
                propose();
            }
        }
    }

    private Bounds caretBounds() {
        var drawn = area.lookup(".caret");
        var bounds = drawn == null ? null : drawn.localToScreen(drawn.getLayoutBounds());
        return bounds == null ? area.localToScreen(new BoundingBox(0, 0, 0, 0)) : bounds;
    }

    private static Spot spot(TextPos at) {
        return at == null ? new Spot(0, 0) : new Spot(at.index(), at.offset());
    }

    private static TextPos position(String text, int offset) {
        var before = text.substring(0, offset);
        var line = (int) before.chars().filter(letter -> letter == '\n').count();
        return TextPos.ofLeading(line, offset - (before.lastIndexOf('\n') + 1));
    }
}
