package dev.slipway.fx.part;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Draws the lines of an editor again when their colours or marks have changed.
///
/// The control keeps the colours its lines once had; a word that is never seen tells of another theme.
final class EditorRefresh {

    private final CodeArea area;
    private final Text probe = new Text();
    // Not amid a layout, which is where a change of theme is told of.
    private final PauseTransition pause = new PauseTransition(Duration.ONE);

    EditorRefresh(CodeArea area) {
        this.area = area;
        probe.getStyleClass().add("yaml-token");
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fillProperty().subscribe(this::soon);
        pause.setOnFinished(_ -> refresh());
    }

    /// The word that is never seen; it has to stand where the lines do.
    Node probe() {
        return probe;
    }

    void soon() {
        pause.playFromStart();
    }

    // The control draws again what it is told has changed.
    private void refresh() {
        var model = area.getModel();
        if (model != null) {
            model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
        }
        var gutter = area.getLeftDecorator();
        area.setLeftDecorator(null);
        area.setLeftDecorator(gutter);
    }
}
