package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.Whole;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The command that does the same in a terminal, with a button that copies it.
public final class CommandHint extends HBox {

    private static final String COPY = "fth-copy";
    private static final String COPIED = "oct-check-16";

    private final Label command = new Label();
    private final FontIcon icon = new FontIcon(COPY);
    private final PauseTransition thanks = new PauseTransition(Duration.seconds(2));

    public CommandHint() {
        getStyleClass().add("command-hint");
        command.getStyleClass().addAll("mono-small", "command");
        command.setMaxWidth(Double.MAX_VALUE);
        Whole.inTooltip(command);
        HBox.setHgrow(command, Priority.ALWAYS);
        var copy = new Button("", icon);
        copy.getStyleClass().addAll("button-small", "icon-only", "quiet");
        copy.setAccessibleText(Texts.of("command.copy"));
        copy.setTooltip(new Tooltip(Texts.of("command.copy")));
        copy.setOnAction(_ -> copy());
        thanks.setOnFinished(_ -> icon.setIconLiteral(COPY));
        getChildren().addAll(command, copy);
    }

    public String getCommand() {
        return command.getText();
    }

    public void setCommand(String value) {
        command.setText(value);
    }

    private void copy() {
        Copied.toClipboard(getCommand());
        icon.setIconLiteral(COPIED);
        thanks.playFromStart();
    }
}
