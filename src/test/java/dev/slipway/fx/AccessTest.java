package dev.slipway.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class AccessTest {

    @Test
    void findsNothingWrongWithAButtonThatSaysWhatItDoes() {
        assertThat(faults(() -> new Button("Stop run"))).isEmpty();
    }

    @Test
    void aListNeedsAName() {
        assertThat(faults(() -> new ListView<>())).singleElement().asString().contains("has no name");
    }

    @Test
    void anIconNeedsATooltip() {
        assertThat(faults(() -> icon("Copy", false))).singleElement().asString().contains("no tooltip");
        assertThat(faults(() -> icon("Copy", true))).isEmpty();
    }

    @Test
    void theFocusMustBeSeen() {
        assertThat(faults(() -> {
                    var region = new Region();
                    region.setAccessibleText("A card");
                    region.setFocusTraversable(true);
                    region.setPrefSize(20, 20);
                    return region;
                }))
                .singleElement()
                .asString()
                .contains("does not show the focus");
    }

    @Test
    void nothingMustBeCut() {
        assertThat(cut(narrow(new Button("Leave out of this run")))).hasSize(1);
        assertThat(cut(narrow(new Label("Machines without a BMC")))).hasSize(1);
    }

    @Test
    void aPathMayBeCutWhereATooltipHasIt() {
        var path = narrow(new Label("/opt/slipway/site/amsterdam/inventory.csv"));

        Whole.inTooltip(path);

        assertThat(cut(path)).isEmpty();
    }

    @Test
    void aPathWithAnotherTooltipIsCut() {
        var path = narrow(new Label("/opt/slipway/site/amsterdam/inventory.csv"));
        path.getStyleClass().add(Whole.STYLE);

        path.setTooltip(new Tooltip("The inventory"));

        assertThat(cut(path)).hasSize(1);
    }

    @Test
    void whatIsShownWholeHasNoTooltip() {
        var path = new Label("/opt");

        Whole.inTooltip(path);

        assertThat(cut(path)).isEmpty();
        assertThat(path.getTooltip()).isNull();
    }

    private static <T extends Region> T narrow(T node) {
        node.setMaxWidth(60);
        return node;
    }

    private static List<String> cut(Node node) {
        var screen = Screen.show(() -> new HBox(node));
        Screen.pulses(2);
        var cut = Screen.call(() -> new Access(screen.stage().getScene()).cut());
        screen.close();
        return cut;
    }

    private static Button icon(String name, boolean explained) {
        var button = new Button("", new FontIcon("fth-copy"));
        button.setAccessibleText(name);
        if (explained) {
            button.setTooltip(new Tooltip(name));
        }
        return button;
    }

    private static List<String> faults(Supplier<Node> node) {
        var screen = Screen.show(() -> new HBox(node.get()));
        Screen.pulses(2);
        var faults = Screen.call(() -> new Access(screen.stage().getScene()).faults());
        screen.close();
        return faults;
    }
}
