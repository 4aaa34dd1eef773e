package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.inventory.Column;
import dev.slipway.run.Explanation.Cause;
import dev.slipway.run.Explanation.Mismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws what speaks for a diagnosis: expected against found, lines of the log, causes by likelihood.
final class Evidence {

    private static final int MOST = 3;
    private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d\\S*)\\s+(.*)");

    private Evidence() {}

    static List<Node> mismatch(Mismatch mismatch) {
        var expected =
                new HBox(label(mismatch.field() + " ", "mono"), label(mismatch.expected(), "mono", "fact-expected"));
        var asked = Column.named(mismatch.field()).isPresent() ? "run.diagnosis.inventory" : "run.diagnosis.expected";
        return List.of(
                fact(Texts.of(asked), expected),
                new FontIcon("mdomz-sync_problem"),
                fact(mismatch.finder(), wrapped(mismatch.found(), "mono", "fact-found")));
    }

    static List<Node> lines(Held held) {
        var lines = new ArrayList<Node>();
        for (var index = 0; index < held.evidence().size(); index++) {
            var line = line(held.evidence().get(index));
            line.setMaxWidth(Double.MAX_VALUE);
            line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            Whole.inTooltip(line);
            if (index == held.decisive()) {
                line.getStyleClass().add("decisive");
            }
            lines.add(line);
        }
        return lines;
    }

    // Its time, where it begins with one, is grey.
    private static Label line(String text) {
        var said = TIME.matcher(text);
        var timed = said.matches();
        var line = label(timed ? said.group(2) : text, "mono-small", "evidence-line");
        line.setGraphic(timed ? label(said.group(1), "mono-small", "evidence-time") : null);
        return line;
    }

    static List<Node> why(Held held) {
        return List.of(wrapped(held.failure().why(), "why"));
    }

    static List<Node> causes(List<Cause> causes) {
        var rows = new ArrayList<Node>();
        for (var cause : causes) {
            var words = new VBox(wrapped(cause.text(), "strong"), wrapped(cause.reason(), "caption", "cause-reason"));
            HBox.setHgrow(words, Priority.ALWAYS);
            var number = label(String.valueOf(rows.size() + 1), "muted", "cause-number");
            var row = new HBox(number, words, likelihood(cause.likelihood()));
            row.getStyleClass().add("cause");
            rows.add(row);
        }
        return rows;
    }

    private static Node likelihood(int likelihood) {
        var box = new HBox();
        box.getStyleClass().addAll("likelihood", "likelihood-" + likelihood);
        for (var step = 0; step < MOST; step++) {
            var bar = new Region();
            bar.getStyleClass().add(step < likelihood ? "likelihood-on" : "likelihood-off");
            box.getChildren().add(bar);
        }
        box.getChildren().add(label(Texts.of("run.likelihood." + likelihood), "caption"));
        return box;
    }

    private static VBox fact(String name, Node value) {
        var box = new VBox(label(name, "caption"), value);
        box.getStyleClass().add("mismatch-fact");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
