package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.FixButton;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.preflight.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The checks of one topic: a head with the gravest state, and below it, when open, each check.
final class TopicPane extends VBox {

    private static final double ICON = 15;

    private final ReviewViewModel model;
    private final WizardViewModel wizard;
    private final String title;
    private final FontIcon arrow = new FontIcon("oct-chevron-right-16");
    private final StatusIcon icon = new StatusIcon(Status.PENDING, ICON);
    private final Label share = new Label();
    private final Button head = new Button();
    private final VBox rows = new VBox();
    private Optional<Boolean> wished = Optional.empty();

    TopicPane(Topic topic, ReviewViewModel model, WizardViewModel wizard) {
        this.model = model;
        this.wizard = wizard;
        this.title = Texts.of("wizard.topic." + topic.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("topic");
        var name = new Label(title);
        name.getStyleClass().add("subsection");
        share.getStyleClass().add("caption");
        var line = line(new HBox(), arrow, icon, name, filler(), share);
        line.prefWidthProperty().bind(head.widthProperty().subtract(24));
        head.setId("topic-" + topic.name().toLowerCase(Locale.ROOT));
        head.getStyleClass().setAll("topic-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.setGraphic(line);
        head.setOnAction(_ -> {
            wished = Optional.of(!rows.isVisible());
            open(rows.isVisible() ? false : true);
        });
        rows.getStyleClass().add("topic-rows");
        getChildren().setAll(head, rows);
    }

    void show(List<CheckState> checks) {
        var worst = checks.isEmpty() ? Status.PENDING : CheckState.worst(checks);
        icon.setStatus(worst);
        share.setText(Texts.of("wizard.of", CheckState.count(checks, Status.READY), checks.size()));
        head.setAccessibleText(title + ", " + worst.word() + ", " + share.getText());
        rows.getChildren().setAll(checks.stream().map(this::row).toList());
        open(wished.orElse(worst == Status.FAILED || worst == Status.WARNING));
    }

    private void open(boolean is) {
        rows.setVisible(is);
        rows.setManaged(is);
        arrow.setIconLiteral(is ? "oct-chevron-down-16" : "oct-chevron-right-16");
    }

    private Node row(CheckState check) {
        return check.failed() ? failed(check) : plain(check);
    }

    private WrapRow plain(CheckState check) {
        var name = new Label(check.title());
        var evidence = new Label(check.evidence());
        evidence.getStyleClass().add("caption");
        var row = new WrapRow(new StatusIcon(check.status(), ICON - 1), name, filler(), evidence);
        row.getStyleClass().add("preflight-row");
        if (check.status() == Status.WARNING) {
            fixes(check).forEach(fix -> row.getChildren().add(fix));
        }
        return row;
    }

    private List<FixButton> fixes(CheckState check) {
        var fixes = new ArrayList<Fix>();
        if (check.check().id().equals("group-warning")) {
            var group = check.check().words().getFirst();
            fixes.add(Fix.plain(Texts.of("wizard.fix.without-spare"), () -> {
                wizard.apply(new Remedy.WithoutSpare(group));
                model.check();
            }));
        }
        fixes.add(Fix.flat(
                Texts.of("wizard.check.accept"), () -> model.preflight().accept(check)));
        return fixes.stream().map(FixButton::new).toList();
    }

    private VBox failed(CheckState check) {
        var name = new Label(check.check().failure());
        name.getStyleClass().add("subsection");
        name.setWrapText(true);
        var again = new FixButton(Fix.plain(
                Texts.of("wizard.check.again"), () -> model.preflight().again(check.check())));
        var top = line(new HBox(), new StatusIcon(Status.FAILED, ICON), name, filler(), again);
        top.getStyleClass().add("failed-head");
        var body = new VBox();
        body.getStyleClass().add("failed-body");
        check.problems().forEach(problem -> {
            body.getChildren().add(fact("wizard.check.what", problem.error()));
            body.getChildren().add(fact("wizard.check.why", check.check().why()));
            body.getChildren().add(fact("wizard.check.how", problem.remedy()));
        });
        var box = new VBox(top, body);
        box.getStyleClass().add("failed-check");
        return box;
    }

    private static HBox fact(String key, String words) {
        var name = new Label(Texts.of(key));
        name.getStyleClass().addAll("muted", "failed-name");
        var value = new Label(words);
        value.setWrapText(true);
        HBox.setHgrow(value, Priority.ALWAYS);
        return new HBox(name, value);
    }

    private static HBox line(HBox box, Node... nodes) {
        box.getStyleClass().add("topic-line");
        box.getChildren().setAll(nodes);
        return box;
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
