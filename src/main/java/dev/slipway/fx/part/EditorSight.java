package dev.slipway.fx.part;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// The place an editor was asked to show: it stays in sight, whatever room there is, until the operator goes on.
///
/// The control scrolls only when its caret moves, and not at all before it was first laid out.
final class EditorSight {

    private static final int AROUND = 4;
    private static final double NOWHERE = -1;

    private final CodeArea area;
    private boolean sought;
    private double height = NOWHERE;

    EditorSight(CodeArea area) {
        this.area = area;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::leave);
        area.addEventFilter(ScrollEvent.SCROLL, this::leave);
    }

    /// Brings a place into sight, with some lines around it, and the caret there.
    void seek(TextPos there) {
        sought = true;
        height = NOWHERE;
        go(there);
    }

    /// To be told when the area has been given its room.
    void arranged() {
        if (sought && area.getHeight() != height) {
            height = area.getHeight();
            area.layout();
            go(area.getCaretPosition());
        }
    }

    private void go(TextPos there) {
        look(there.index() + AROUND);
        look(there.index() - AROUND);
        area.select(there);
    }

    private void look(int line) {
        area.select(TextPos.ofLeading(Math.clamp(line, 0, area.getParagraphCount() - 1), 0));
    }

    private void leave(InputEvent event) {
        sought = false;
    }
}
