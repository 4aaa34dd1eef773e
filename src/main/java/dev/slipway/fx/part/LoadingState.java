package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Something is being read: nothing at first, grey bars after 300 ms, a sentence with a timer after 3 s.
public final class LoadingState extends VBox {

    private static final Duration TICK = Duration.millis(100);
    private static final Duration BARS = Duration.millis(300);
    private static final Duration WORDS = Duration.seconds(3);
    private static final double RING = 12;

    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final StringProperty sentence = new SimpleStringProperty("");
    private final Label words = new Label();
    private final VBox bars = new VBox(bar("short"), bar("shorter"));
    private final HBox reason = new HBox();
    private Duration passed = Duration.ZERO;
    private final javafx.animation.Timeline clock =
            new javafx.animation.Timeline(new KeyFrame(TICK, _ -> show(passed.add(TICK))));

    public LoadingState() {
        getStyleClass().add("loading-state");
        bars.getStyleClass().add("loading-bars");
        reason.getStyleClass().add("loading-reason");
        words.getStyleClass().addAll("caption");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        reason.getChildren().addAll(new StatusIcon(Status.RUNNING, RING), words);
        getChildren().addAll(bars, reason);
        visibleProperty().bind(loading);
        managedProperty().bind(loading);
        clock.setCycleCount(Animation.INDEFINITE);
        loading.subscribe(this::begin);
    }

    public boolean isLoading() {
        return loading.get();
    }

    public void setLoading(boolean value) {
        loading.set(value);
    }

    /// While it holds, the state is seen and its clock runs; each beginning starts anew.
    public BooleanProperty loadingProperty() {
        return loading;
    }

    public String getSentence() {
        return sentence.get();
    }

    /// What is being read from where, without a full stop.
    public void setSentence(String value) {
        sentence.set(value);
    }

    /// As it looks after so long.
    void show(Duration now) {
        passed = now;
        bars.setVisible(passed.greaterThanOrEqualTo(BARS));
        reason.setVisible(passed.greaterThanOrEqualTo(WORDS));
        words.setText(Texts.of("loading.since", sentence.get(), (long) passed.toSeconds()));
    }

    private void begin() {
        show(Duration.ZERO);
        if (loading.get()) {
            clock.playFromStart();
        } else {
            clock.stop();
        }
    }

    private static Node bar(String style) {
        var row = new HBox(piece("dot"), piece(style), piece("long"), piece("end"));
        row.getStyleClass().add("loading-row");
        HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
        return row;
    }

    private static Region piece(String style) {
        var piece = new Region();
        piece.getStyleClass().addAll("loading-piece", style);
        return piece;
    }
}
