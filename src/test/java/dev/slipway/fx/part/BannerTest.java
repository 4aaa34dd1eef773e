package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BannerTest {

    private static final double WIDE = 1000;
    private static final double NARROW = 450;
    private static final String SENTENCE = "Its process reads the specification and the inventory, then it begins.";

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> frame);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aSentenceStandsBesideItsTitleWhereThereIsRoom() {
        var banner = shown(WIDE, SENTENCE);

        assertThat(bounds(banner, ".banner-text").getMinX())
                .isGreaterThanOrEqualTo(bounds(banner, ".banner-title").getMaxX());
        assertThat(bounds(banner, ".button").getMinX())
                .isGreaterThanOrEqualTo(bounds(banner, ".banner-text").getMaxX());
    }

    @Test
    void aSentenceThatDoesNotFitGoesBelowItsTitleAndItsButtonsBelowBoth() {
        var banner = shown(NARROW, SENTENCE);

        assertThat(bounds(banner, ".banner-text").getMinY())
                .isGreaterThanOrEqualTo(bounds(banner, ".banner-title").getMaxY());
        assertThat(bounds(banner, ".button").getMinY())
                .isGreaterThanOrEqualTo(bounds(banner, ".banner-text").getMaxY());
    }

    @Test
    void severalLinesStandBelowTheirTitle() {
        var banner = shown(WIDE, "Error: ml-forge.yaml: no such file\nUsage: slipway create cluster -f FILE");

        assertThat(bounds(banner, ".banner-text").getMinY())
                .isGreaterThanOrEqualTo(bounds(banner, ".banner-title").getMaxY());
    }

    private Banner shown(double width, String text) {
        var banner = Screen.call(() -> {
            var made = new Banner();
            made.setTitle("The run is starting");
            made.setText(text);
            made.getActions().setAll(new Button("Copy clean-up command"), new Button("Resume"));
            made.setMaxSize(width, Region.USE_PREF_SIZE);
            frame.getChildren().setAll(made);
            return made;
        });
        Screen.pulses(3);
        return banner;
    }

    private static Bounds bounds(Node banner, String query) {
        return Screen.call(() -> {
            var node = banner.lookup(query);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
