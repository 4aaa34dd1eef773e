package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Panel;
import dev.slipway.fx.part.Problem;
import dev.slipway.fx.part.ProblemList;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the list of what is wrong with a draft, in any of its steps.
public final class ProblemsController {

    private static final double ICON = 13;
    private static final int MOST = 4;

    private final WizardViewModel model;
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    @FXML
    private Panel panel;

    @FXML
    private Label errors;

    @FXML
    private Label warnings;

    @FXML
    private Button quick;

    @FXML
    private FontIcon arrow;

    @FXML
    private ProblemList<StepProblem> list;

    ProblemsController(WizardViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        errors.setGraphic(new StatusIcon(Status.FAILED, ICON));
        warnings.setGraphic(new StatusIcon(Status.WARNING, ICON));
        list.read(this::problem);
        list.visibleProperty().bind(open);
        list.managedProperty().bind(open);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        open.subscribe(is -> arrow.setIconLiteral(is ? "oct-chevron-down-16" : "oct-chevron-right-16"));
        model.draft().judgement().subscribe(this::show);
        model.width().subscribe(_ -> show(model.draft().judgement().get()));
    }

    private void show(Judgement judgement) {
        count(errors, judgement.errors());
        count(warnings, judgement.warnings());
        var fixes = model.quickFixes().size();
        quick.setText(Texts.of("wizard.quick-fixes", fixes));
        quick.setVisible(fixes > 0);
        list.show(judgement.problems(), model.width().get() == Width.WIDE ? MOST : MOST - 1);
        panel.setVisible(!judgement.problems().isEmpty());
        panel.setManaged(!judgement.problems().isEmpty());
    }

    private static void count(Label label, long count) {
        label.setText(String.valueOf(count));
        label.setVisible(count > 0);
        label.setManaged(count > 0);
    }

    private void press(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            chosen.remedies().stream()
                    .filter(remedy -> !event.isAltDown() || remedy.quick())
                    .reduce((_, last) -> last)
                    .ifPresent(model::apply);
            event.consume();
        }
    }

    @FXML
    private void applyQuickFixes() {
        model.applyQuickFixes();
    }

    @FXML
    private void fold() {
        open.set(!open.get());
    }

    private Problem problem(StepProblem problem) {
        var here = new Remedy.GoTo(model.step().get());
        return new Problem(
                problem.blocks() ? Status.FAILED : Status.WARNING,
                problem.what(),
                problem.why(),
                problem.remedies().stream()
                        .filter(remedy -> !remedy.equals(here))
                        .map(this::fix)
                        .toList());
    }

    private Fix fix(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ChangeLabel _ -> Fix.quick(Texts.of("wizard.fix.label"), () -> model.apply(remedy));
            case Remedy.LeaveOut _ -> Fix.quick(Texts.of("wizard.fix.leave-out"), () -> model.apply(remedy));
            case Remedy.TestAgain _ -> Fix.flat(Texts.of("wizard.fix.test"), () -> model.apply(remedy));
            case Remedy.WithoutSpare _ -> Fix.plain(Texts.of("wizard.fix.without-spare"), () -> model.apply(remedy));
            case Remedy.GoTo place ->
                Fix.plain(Texts.of("wizard.fix.go", place.step().title()), () -> model.apply(remedy));
        };
    }
}
