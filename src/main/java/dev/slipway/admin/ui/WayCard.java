package dev.slipway.admin.ui;

import dev.slipway.fx.part.OneOf;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.Tag;
import dev.slipway.fx.part.WrapRow;
import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of several ways to go on: a card with a radio button, of which one is chosen.
@DefaultProperty("choices")
public final class WayCard extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("card-focused");
    private static final double FACT_ICON = 14;

    private final RadioButton radio = new RadioButton();
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Tag tag = new Tag();
    private final Label sentence = new Label();
    private final WrapRow facts = new WrapRow();
    private final VBox choices = new VBox();

    public WayCard() {
        getStyleClass().add("way-card");
        icon.getStyleClass().add("way-icon");
        title.getStyleClass().add("way-title");
        title.setGraphic(icon);
        tag.setStatus(Status.SIMULATED);
        tag.managedProperty().bind(tag.textProperty().isNotEmpty());
        tag.visibleProperty().bind(tag.managedProperty());
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        facts.getStyleClass().add("way-facts");
        choices.getStyleClass().add("way-choices");
        choices.managedProperty().bind(choices.visibleProperty());
        choices.setVisible(false);
        var head = new HBox(title, tag);
        head.getStyleClass().add("way-head");
        var body = new VBox(head, sentence, facts, choices);
        body.getStyleClass().add("way-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(radio, body);
        radio.selectedProperty().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, chosen));
        radio.focusVisibleProperty().subscribe(focused -> pseudoClassStateChanged(FOCUSED, focused));
        setOnMouseClicked(_ -> {
            radio.setSelected(true);
            radio.requestFocus();
        });
    }

    void show(List<WayFact> all) {
        facts.getChildren().setAll(all.stream().map(WayCard::fact).toList());
    }

    void join(OneOf<Way> ways, Way way) {
        ways.add(radio, way);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
        radio.setAccessibleText(text);
    }

    public String getTag() {
        return tag.getText();
    }

    public void setTag(String text) {
        tag.setText(text);
    }

    public String getSentence() {
        return sentence.getText();
    }

    public void setSentence(String text) {
        sentence.setText(text);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    /// What can be chosen within the way.
    public ObservableList<Node> getChoices() {
        choices.setVisible(true);
        return choices.getChildren();
    }

    private static Label fact(WayFact fact) {
        var label = new Label(fact.text());
        label.setGraphic(
                switch (fact.kind()) {
                    case MET -> new StatusIcon(Status.READY, FACT_ICON);
                    case IN_THE_WAY -> new StatusIcon(Status.FAILED, FACT_ICON);
                    case FILE -> new FontIcon("oct-file-16");
                    case TIME -> new FontIcon("oct-clock-16");
                });
        label.getStyleClass()
                .add(
                        switch (fact.kind()) {
                            case MET -> "way-fact";
                            case IN_THE_WAY -> "text-danger";
                            case FILE, TIME -> "muted";
                        });
        return label;
    }
}
