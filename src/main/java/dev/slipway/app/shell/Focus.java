package dev.slipway.app.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// Where the keyboard is, and moving it into a region of the window.
final class Focus {

    private Focus() {}

    static boolean within(Node region) {
        var scene = region.getScene();
        if (scene == null) {
            return false;
        }
        return Stream.iterate(
                        Optional.ofNullable(scene.getFocusOwner()),
                        Optional::isPresent,
                        node -> node.flatMap(child -> Optional.ofNullable(child.getParent())))
                .anyMatch(node -> node.filter(region::equals).isPresent());
    }

    /// To the first node of a region that takes the keyboard, if there is one, as if by the keyboard: it shows a ring.
    static boolean into(Node region) {
        var first = first(region);
        first.ifPresent(node -> {
            region.requestFocusTraversal(TraversalDirection.NEXT);
            if (!within(region)) {
                node.requestFocus();
            }
        });
        return first.isPresent();
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
