package dev.slipway.fleet.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// Walking a map by keys: left and right along links, up and down within a column, plus and minus for nearer and
/// farther.
final class MapKeys<T> {

    private static final double STEP = 1.2;
    private static final double COLUMN = 40;

    private final MapPane<T> map;

    MapKeys(MapPane<T> map) {
        this.map = map;
    }

    void listen(Node view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(ScrollEvent.SCROLL, this::rolled);
    }

    private void pressed(KeyEvent event) {
        var next = switch (event.getCode()) {
            case LEFT -> along(-1);
            case RIGHT -> along(1);
            case UP -> within(-1);
            case DOWN -> within(1);
            default -> Optional.<Box<T>>empty();
        };
        next.ifPresent(box -> {
            map.chosen().set(Optional.of(box.id()));
            map.reveal(box);
        });
        var zoomed = next.isEmpty() && zoomed(event);
        if (next.isPresent() || zoomed || event.getCode().isArrowKey()) {
            event.consume();
        }
    }

    private boolean zoomed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> map.zoomBy(STEP);
            case MINUS, SUBTRACT -> map.zoomBy(1 / STEP);
            case DIGIT0, NUMPAD0 -> map.zoom().set(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            map.zoomBy(event.getDeltaY() > 0 ? STEP : 1 / STEP);
            event.consume();
        }
    }

    private Optional<Box<T>> along(int direction) {
        var from = current();
        if (from.isEmpty()) {
            return first();
        }
        var linked = map.plan().lines().stream()
                .flatMap(line -> other(line, from.get().id(), direction))
                .map(this::box)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(
                        box -> Math.abs(box.middle() - from.get().middle())));
        return linked.or(() -> beside(from.get(), direction));
    }

    private static Stream<String> other(Line line, String id, int direction) {
        if (direction > 0) {
            return line.from().equals(id) ? Stream.of(line.to()) : Stream.empty();
        }
        return line.to().equals(id) ? Stream.of(line.from()) : Stream.empty();
    }

    private Optional<Box<T>> beside(Box<T> from, int direction) {
        return boxes().stream()
                .filter(box -> (box.x() - from.x()) * direction > COLUMN)
                .min(Comparator.<Box<T>>comparingDouble(box -> Math.abs(box.x() - from.x()))
                        .thenComparingDouble(box -> Math.abs(box.middle() - from.middle())));
    }

    private Optional<Box<T>> within(int direction) {
        var from = current();
        return from.isEmpty()
                ? first()
                : boxes().stream()
                        .filter(box -> Math.abs(box.x() - from.get().x()) < COLUMN)
                        .filter(box -> (box.y() - from.get().y()) * direction > 0)
                        .min(Comparator.comparingDouble(
                                box -> Math.abs(box.y() - from.get().y())));
    }

    private Optional<Box<T>> current() {
        return map.chosen().get().flatMap(this::box);
    }

    private Optional<Box<T>> first() {
        return boxes().stream().min(Comparator.<Box<T>>comparingDouble(Box::x).thenComparingDouble(Box::y));
    }

    private Optional<Box<T>> box(String id) {
        return boxes().stream().filter(box -> box.id().equals(id)).findFirst();
    }

    private List<Box<T>> boxes() {
        return map.plan().boxes();
    }
}
