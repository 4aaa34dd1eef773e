package dev.slipway.app.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Puts the parts of the window into their places, and what lies over the page above it.
public final class FrameController implements AutoCloseable {

    private static final Duration MOMENT = Duration.millis(120);
    private static final double RISE = 4;
    private static final PseudoClass DARKENED = PseudoClass.getPseudoClass("darkened");

    private final Parts parts;
    private final boolean simulated;
    private final ObjectProperty<Overlay> overlay;
    private final ReadOnlyBooleanProperty calm;
    private Optional<Node> before = Optional.empty();
    private Subscription guarding = () -> {};

    @FXML
    private StackPane frame;

    @FXML
    private StackPane rail;

    @FXML
    private VBox top;

    @FXML
    private StackPane page;

    @FXML
    private StackPane bottom;

    @FXML
    private StackPane toasts;

    @FXML
    private StackPane over;

    @FXML
    private Region labLine;

    /// With `calm`, nothing moves.
    public FrameController(
            Parts parts, boolean simulated, ObjectProperty<Overlay> overlay, ReadOnlyBooleanProperty calm) {
        this.parts = parts;
        this.simulated = simulated;
        this.overlay = overlay;
        this.calm = calm;
    }

    /// The parts around the page: those at the top one below the other; those that lie over it by name.
    public record Parts(Parent rail, List<Parent> top, Parent statusBar, Parent toasts, Map<Overlay, Parent> overlays) {

        public Parts {
            top = List.copyOf(top);
            overlays = Map.copyOf(overlays);
        }
    }

    @FXML
    private void initialize() {
        rail.getChildren().setAll(parts.rail());
        top.getChildren().setAll(parts.top());
        bottom.getChildren().setAll(parts.statusBar());
        toasts.getChildren().setAll(parts.toasts());
        over.getChildren().setAll(parts.overlays().values());
        labLine.setVisible(simulated);
        if (simulated) {
            frame.getStyleClass().add("lab");
        }
        overlay.subscribe(this::show);
        over.addEventHandler(MouseEvent.MOUSE_PRESSED, this::clickBeside);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Where the rooms show their places.
    public StackPane page() {
        return page;
    }

    /// Shows the page alone, or with all that is around it.
    public void bare(boolean alone) {
        for (var part : List.of(rail, top, bottom)) {
            part.setVisible(!alone);
            part.setManaged(!alone);
        }
    }

    /// The keyboard goes to the next region of the window, or to the last one.
    public void moveRegion(int step) {
        var regions = List.<Node>of(rail, top, page, bottom);
        var here = regions.stream()
                .filter(Focus::within)
                .findFirst()
                .map(regions::indexOf)
                .orElse(0);
        for (var count = 1; count <= regions.size(); count++) {
            if (Focus.into(regions.get(Math.floorMod(here + count * step, regions.size())))) {
                return;
            }
        }
    }

    @Override
    public void close() {
        guarding.unsubscribe();
    }

    private void show(Overlay shown) {
        guarding.unsubscribe();
        guarding = () -> {};
        parts.overlays().forEach((name, node) -> node.setVisible(name == shown));
        over.setVisible(shown != Overlay.NONE);
        over.pseudoClassStateChanged(DARKENED, shown == Overlay.PALETTE);
        Optional.ofNullable(parts.overlays().get(shown)).ifPresentOrElse(this::enter, this::leave);
    }

    private void enter(Parent panel) {
        rise(panel);
        var scene = frame.getScene();
        if (scene != null) {
            if (before.isEmpty()) {
                before = Optional.ofNullable(scene.getFocusOwner());
            }
            Focus.into(panel);
            // The keyboard stays in what lies over the page until that is closed.
            guarding = scene.focusOwnerProperty().subscribe(owner -> {
                if (owner != null && !Focus.within(panel)) {
                    Focus.into(panel);
                }
            });
        }
    }

    private void rise(Parent panel) {
        if (calm.get()) {
            return;
        }
        var fade = new FadeTransition(MOMENT, panel);
        fade.setFromValue(0);
        fade.setToValue(1);
        var rise = new TranslateTransition(MOMENT, panel);
        rise.setFromY(RISE);
        rise.setToY(0);
        new ParallelTransition(fade, rise).play();
    }

    private void leave() {
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void clickBeside(MouseEvent event) {
        if (event.getTarget().equals(over)) {
            overlay.set(Overlay.NONE);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && overlay.get() != Overlay.NONE) {
            overlay.set(Overlay.NONE);
            event.consume();
        }
    }
}
