package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.LogPane;
import dev.slipway.fx.part.LogTab;
import dev.slipway.fx.part.Question;
import dev.slipway.fx.part.QuestionPane;
import dev.slipway.fx.part.TimeBar;
import dev.slipway.run.RunLog;
import dev.slipway.run.Standing;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of one run.
public final class RunController implements AutoCloseable {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final RunViewModel model;
    private final MachinesController machines;
    private final HeadController head;
    private final List<View> parts;
    private final RunTabs tabs = new RunTabs();
    private boolean pausedLog;

    @FXML
    private StackPane root;

    @FXML
    private Region em;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox runPage;

    @FXML
    private StackPane headPlace;

    @FXML
    private TimeBar timeBar;

    @FXML
    private Banner note;

    @FXML
    private StackPane stepsPlace;

    @FXML
    private StackPane diagnosisPlace;

    @FXML
    private StackPane machinesPlace;

    @FXML
    private LogPane log;

    /// Closes the model with itself.
    public RunController(RunViewModel model) {
        this.model = model;
        this.machines = new MachinesController(model, this::showMachine);
        this.head = new HeadController(model);
        this.parts = List.of(
                Views.load("run/head", head),
                Views.load("run/steps", new StepsController(model, this::showLog)),
                Views.load("run/diagnosis", new DiagnosisController(model, head::askForBundle)),
                Views.load("run/machines", machines));
    }

    @FXML
    private void initialize() {
        headPlace.getChildren().setAll(parts.get(0).node());
        stepsPlace.getChildren().setAll(parts.get(1).node());
        diagnosisPlace.getChildren().setAll(parts.get(2).node());
        machinesPlace.getChildren().setAll(parts.get(3).node());
        shownIf(diagnosisPlace, model.held().map(Optional::isPresent));
        shownIf(note, model.note().map(Optional::isPresent));
        shownIf(timeBar, model.moment().map(Optional::isPresent));
        shownIf(machinesPlace, log.enlargedProperty().not());
        log.setTabs(LogTab.ofRun(List.of()));
        log.show(new RunLog(model.folder()), model.background());
        model.note().subscribe(shown -> shown.ifPresent(this::show));
        model.questions().asked().subscribe(this::ask);
        model.page().subscribe(now -> now.ifPresent(this::show));
        root.widthProperty().subscribe(this::measure);
        root.heightProperty().subscribe(this::measure);
        em.minWidthProperty().subscribe(this::measure);
        model.form().subscribe(this::fit);
    }

    private void measure() {
        if (root.getWidth() > 0 && em.getMinWidth() > 0) {
            model.form().set(RunForm.of(root.getWidth() / em.getMinWidth(), root.getHeight() / em.getMinWidth()));
        }
    }

    private void fit(RunForm form) {
        runPage.pseudoClassStateChanged(COMPACT, form.compact());
        runPage.pseudoClassStateChanged(NARROW, form.narrow());
        runPage.pseudoClassStateChanged(STACKED, form.stacked());
    }

    @Override
    public void close() {
        log.close();
        parts.forEach(View::close);
        model.close();
    }

    private void show(RunPage page) {
        timeBar.show(page.timeline());
        log.setTabs(tabs.offered(model.machines()));
        var now = page.moment();
        var held = now.standing() == Standing.HELD && now.record().failure().isPresent();
        log.setForm(held ? LogPane.Form.SHORT : LogPane.Form.FULL);
        if (held && !pausedLog) {
            now.record().failure().flatMap(failure -> failure.machine()).ifPresent(this::showMachine);
            log.pauseAt(now.record().last(), Texts.of("run.log.paused"));
        } else if (!held && pausedLog) {
            log.open(LogTab.all());
            log.followingProperty().set(true);
        }
        pausedLog = held;
    }

    private void ask(Optional<Question> question) {
        root.getChildren().retainAll(em, scroll);
        question.ifPresent(asked -> QuestionPane.over(root, asked, model.questions()::answered));
    }

    private void show(Note shown) {
        note.setStatus(shown.status());
        note.setTitle(shown.title());
        note.setText(shown.text());
        note.getActions()
                .setAll(shown.deeds().stream()
                        .<Node>map(deed -> DeedButton.of(deed, model))
                        .toList());
    }

    private void showLog(StepLine line) {
        line.begin().ifPresent(time -> log.pauseAt(time, line.step().name()));
    }

    public void copyCommand() {
        Copied.toClipboard(model.deeds().command());
    }

    public void saveBundle() {
        head.askForBundle();
    }

    /// Puts the cursor into the search of the log.
    public void find() {
        log.find();
    }

    /// Shows the log of the chosen machine, or of all when none is chosen.
    public void showChosen() {
        machines.chosen().ifPresentOrElse(this::showMachine, () -> log.open(LogTab.all()));
        log.requestFocus();
    }

    /// Chooses the next machine in trouble, or the last one for -1.
    public void goToProblem(int step) {
        machines.goToProblem(step);
    }

    private void showMachine(String machine) {
        log.open(tabs.open(machine));
    }

    private static void shownIf(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
