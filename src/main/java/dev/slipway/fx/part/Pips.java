package dev.slipway.fx.part;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.slipway.finding.Texts;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Many states in little room: one small mark each, told apart by shape as well as colour.
public final class Pips extends HBox {

    public Pips() {
        getStyleClass().add("pips");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(List<Pip> pips) {
        getChildren().setAll(pips.stream().map(Pips::mark).toList());
        setAccessibleText(pips.stream().collect(groupingBy(Pip::status, TreeMap::new, counting())).entrySet().stream()
                .map(count ->
                        Texts.of("pips.count", count.getValue(), count.getKey().word()))
                .collect(joining(", ")));
    }

    private static Region mark(Pip pip) {
        var core = new Region();
        core.getStyleClass().add("core");
        var mark = new StackPane(core);
        mark.getStyleClass()
                .addAll(
                        "pip",
                        pip.shape() == Pip.Shape.ROUND ? "round" : "square",
                        pip.status().style());
        return mark;
    }
}
