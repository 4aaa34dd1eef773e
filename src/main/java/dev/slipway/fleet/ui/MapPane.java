package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;

/// A map of cards and links on dotted ground, larger than what can be seen of it: it is moved, zoomed and walked by
/// keys. Only the cards in view exist, so that a thousand are no burden.
final class MapPane<T> extends StackPane {

    private static final double MARGIN = 160;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 2;

    private final Dots dots = new Dots();
    private final Pane sheet = new Pane();
    private final Pane under = new Pane();
    private final Scale scale = new Scale(1, 1);
    private final ScrollPane view = new ScrollPane(new Group(sheet));
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, MapCard<T>> cards = new HashMap<>();
    private final Cards<T> maker;
    private final Subscription seeing;
    private Consumer<String> choice = _ -> {};
    private Plan<T> plan = new Plan<>(List.of(), List.of(), List.of(), List.of(), 0, 0);

    MapPane(Cards<T> maker) {
        this.maker = maker;
        getStyleClass().add("map");
        sheet.getTransforms().add(scale);
        sheet.getChildren().add(under);
        view.getStyleClass().addAll("map-view", "edge-to-edge");
        view.setPannable(true);
        view.setFocusTraversable(true);
        view.setAccessibleText(Texts.of("fleet.form.map"));
        getChildren().addAll(dots, view);
        seeing = Subscription.combine(
                view.hvalueProperty().subscribe(this::see),
                view.vvalueProperty().subscribe(this::see),
                view.viewportBoundsProperty().subscribe(this::see),
                zoom.subscribe(this::rescale),
                chosen.subscribe(this::mark));
        new MapKeys<>(this).listen(view);
    }

    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    /// `chosen` hears of the card that was clicked.
    void onChoice(Consumer<String> chosen) {
        choice = chosen;
    }

    DoubleProperty zoom() {
        return zoom;
    }

    Plan<T> plan() {
        return plan;
    }

    Subscription seeing() {
        return seeing;
    }

    /// Shows a plan in the place of the last one; what is in both keeps its card.
    void show(Plan<T> next) {
        plan = next;
        sheet.setMinSize(next.width(), next.height());
        sheet.setMaxSize(next.width(), next.height());
        under.getChildren()
                .setAll(next.captions().stream().map(MapMarks::caption).toList());
        next.dividers().forEach(x -> under.getChildren().add(MapMarks.divider(x, next.height())));
        next.lines().forEach(line -> under.getChildren().add(line.draw()));
        see();
    }

    void zoomBy(double factor) {
        zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
    }

    /// Makes the whole map visible, or as much as can be read.
    void fit() {
        var room = view.getViewportBounds();
        if (plan.width() > 0 && room.getWidth() > 0) {
            var factor = Math.min(room.getWidth() / plan.width(), room.getHeight() / plan.height());
            zoom.set(Math.clamp(factor, SMALLEST, 1));
        }
    }

    /// Makes the map as wide as its window, never larger than life.
    void fitWidth(double smallest) {
        var room = view.getViewportBounds().getWidth();
        if (plan.width() > 0 && room > 0) {
            zoom.set(Math.clamp(room / plan.width(), smallest, 1));
        }
    }

    ScrollPane view() {
        return view;
    }

    /// Brings a box into view.
    void reveal(Box<T> box) {
        var seen = seen();
        var room = view.getViewportBounds();
        if (!seen.contains(box.bounds())) {
            view.setVvalue(ratio(box.middle() * zoom.get() - room.getHeight() / 2, height() - room.getHeight()));
            var centre = (box.x() + box.width() / 2) * zoom.get();
            view.setHvalue(ratio(centre - room.getWidth() / 2, width() - room.getWidth()));
        }
    }

    private void rescale() {
        scale.setX(zoom.get());
        scale.setY(zoom.get());
        see();
    }

    private void see() {
        var seen = seen();
        dots.move(seen.getMinX() * zoom.get(), seen.getMinY() * zoom.get());
        var near = new BoundingBox(
                seen.getMinX() - MARGIN,
                seen.getMinY() - MARGIN,
                seen.getWidth() + 2 * MARGIN,
                seen.getHeight() + 2 * MARGIN);
        var visible = new HashMap<String, MapCard<T>>();
        for (var box : plan.boxes()) {
            if (near.intersects(box.bounds())) {
                var card = Optional.ofNullable(cards.get(box.id())).orElseGet(() -> make(box));
                card.show(box);
                visible.put(box.id(), card);
            }
        }
        sheet.getChildren()
                .removeIf(node -> !node.equals(under)
                        && visible.values().stream()
                                .noneMatch(card -> card.node().equals(node)));
        visible.values().stream()
                .filter(card -> card.node().getParent() == null)
                .forEach(card -> sheet.getChildren().add(card.node()));
        cards.clear();
        cards.putAll(visible);
        mark();
    }

    private MapCard<T> make(Box<T> box) {
        var card = new MapCard<>(maker, box);
        card.node().addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            view.requestFocus();
            chosen.set(Optional.of(box.id()));
            choice.accept(box.id());
        });
        return card;
    }

    private void mark() {
        cards.forEach((id, card) -> card.choose(chosen.get().equals(Optional.of(id))));
    }

    private Bounds seen() {
        var room = view.getViewportBounds();
        var x = Math.max(0, width() - room.getWidth()) * view.getHvalue();
        var y = Math.max(0, height() - room.getHeight()) * view.getVvalue();
        return new BoundingBox(
                x / zoom.get(), y / zoom.get(), room.getWidth() / zoom.get(), room.getHeight() / zoom.get());
    }

    private double width() {
        return plan.width() * zoom.get();
    }

    private double height() {
        return plan.height() * zoom.get();
    }

    private static double ratio(double offset, double range) {
        return range <= 0 ? 0 : Math.clamp(offset / range, 0, 1);
    }
}
