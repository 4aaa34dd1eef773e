package dev.slipway.app.shell;

import dev.slipway.fx.Badges.Badge;
import dev.slipway.fx.Route.Section;
import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// An item of the rail: an icon with a badge, and its name.
public final class RailButton extends Button {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");

    private final Section section;
    private final Label badge = new Label();

    public RailButton(
            @NamedArg("section") Section section,
            @NamedArg("icon") String icon,
            @NamedArg("text") String text,
            @NamedArg("keys") String keys) {
        super(text);
        this.section = section;
        badge.getStyleClass().add("rail-badge");
        badge.setVisible(false);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        var picture = new StackPane(new FontIcon(icon), badge);
        picture.getStyleClass().add("rail-icon");
        setGraphic(picture);
        setTooltip(new Tooltip(text + " (" + keys + ")"));
        setContentDisplay(ContentDisplay.TOP);
        getStyleClass().setAll("rail-item");
    }

    public Section section() {
        return section;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void show(Optional<Badge> news) {
        badge.setVisible(news.isPresent());
        news.ifPresent(shown -> {
            badge.setText(String.valueOf(shown.count()));
            badge.pseudoClassStateChanged(FAILING, shown.failing());
        });
    }
}
