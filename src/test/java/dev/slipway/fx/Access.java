package dev.slipway.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;

/// What keeps a view from those who use the keyboard, hear the screen or read large text. For the FX thread.
final class Access {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass VISIBLY = PseudoClass.getPseudoClass("focus-visible");

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

    /// The field of the palette: the only thing there that takes the keyboard, its caret shows it.
    private static final String CARET = "palette-query";

    private final Scene scene;

    Access(Scene scene) {
        this.scene = scene;
    }

    /// Each fault names the node; none when everything can be reached, heard and seen to have the focus.
    List<String> faults() {
        var reachable = nodes().filter(Node::isFocusTraversable).toList();
        return Stream.of(
                        faults("has no name", reachable, node -> !named(node)),
                        faults("has an icon only and no tooltip", reachable, Access::unexplained),
                        faults("does not show the focus", reachable, node -> !showsFocus(node)))
                .flatMap(List::stream)
                .toList();
    }

    /// The words that are not shown whole, but for data of any length that a tooltip has whole, as `Whole` gives it.
    List<String> cut() {
        return faults("is cut", nodes().toList(), Access::isCut);
    }

    private Stream<Node> nodes() {
        return below(scene.getRoot()).filter(node -> !node.isDisabled());
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Access::below))
                : Stream.of(node);
    }

    private static List<String> faults(String fault, List<Node> nodes, Predicate<Node> has) {
        return nodes.stream().filter(has).map(node -> words(node) + " " + fault).toList();
    }

    private boolean named(Node node) {
        return Stream.of(
                                Optional.ofNullable(node.getAccessibleText()),
                                node instanceof Labeled labeled
                                        ? Optional.ofNullable(labeled.getText())
                                        : Optional.<String>empty(),
                                node instanceof TextInputControl input
                                        ? Optional.ofNullable(input.getPromptText())
                                        : Optional.<String>empty())
                        .flatMap(Optional::stream)
                        .anyMatch(text -> !text.isBlank())
                || nodes().anyMatch(label -> label instanceof Label of && node.equals(of.getLabelFor()));
    }

    private static boolean unexplained(Node node) {
        return node instanceof ButtonBase button
                && !(button instanceof CheckBox)
                && (button.getText() == null
                        || button.getText().isBlank()
                        || button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)
                && button.getGraphic() != null
                && button.getTooltip() == null
                && below(button.getGraphic())
                        .noneMatch(part -> part instanceof Labeled words
                                && words.getText() != null
                                && !words.getText().isBlank());
    }

    private static boolean showsFocus(Node node) {
        var model = focus(node);
        var before = model.map(FocusModel::getFocusedIndex);
        model.ifPresent(cells -> cells.focus(0));
        if (CARET.equals(node.getId())) {
            return true;
        }
        var around = node.getParent();
        if (around == null) {
            return true;
        }
        var within = around.isFocusWithin();
        var plain = pixels(around, node, false);
        var shown = !Arrays.equals(plain, pixels(around, node, true));
        node.pseudoClassStateChanged(VISIBLY, node.isFocusVisible());
        node.pseudoClassStateChanged(FOCUSED, node.isFocused());
        around.pseudoClassStateChanged(WITHIN, within);
        model.ifPresent(cells -> cells.focus(before.orElseThrow()));
        return shown;
    }

    private static Optional<FocusModel<?>> focus(Node node) {
        return switch (node) {
            case ListView<?> list when !list.getItems().isEmpty() -> Optional.of(list.getFocusModel());
            case TableView<?> table when !table.getItems().isEmpty() -> Optional.of(table.getFocusModel());
            default -> Optional.empty();
        };
    }

    private static int[] pixels(Parent around, Node node, boolean focused) {
        node.pseudoClassStateChanged(FOCUSED, focused);
        node.pseudoClassStateChanged(VISIBLY, focused);
        around.pseudoClassStateChanged(WITHIN, focused);
        var image = around.snapshot(null, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && labeled.getText() != null
                && !labeled.getText().isBlank()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && !mayBeShortened(labeled);
    }

    /// Data of any length, where a tooltip has the whole of it: that of the words or of what they are in.
    private static boolean mayBeShortened(Labeled labeled) {
        return labeled.getStyleClass().contains(Whole.STYLE)
                && Stream.<Node>iterate(labeled, Objects::nonNull, Node::getParent)
                        .flatMap(node -> tooltip(node).stream())
                        .anyMatch(tip -> tip.getText().contains(labeled.getText()));
    }

    private static Optional<Tooltip> tooltip(Node node) {
        return node instanceof Control control
                ? Optional.ofNullable(control.getTooltip())
                // Where `Tooltip.install` keeps it.
                : Optional.ofNullable((Tooltip) node.getProperties().get("javafx.scene.control.Tooltip"));
    }

    private static String words(Node node) {
        var names = new ArrayList<String>();
        for (var at = node; at != null && names.size() < 3; at = at.getParent()) {
            names.addFirst(at.getClass().getSimpleName()
                    + (at.getId() == null ? "" : "#" + at.getId())
                    + at.getStyleClass().stream().map(style -> "." + style).reduce("", String::concat));
        }
        var said = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return String.join(" > ", names) + said;
    }
}
