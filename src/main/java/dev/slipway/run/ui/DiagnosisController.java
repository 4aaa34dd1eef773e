package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Copied;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.run.Explanation.Remedy;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why a run is held, and what to do about it.
public final class DiagnosisController {

    private final RunViewModel model;
    private final Runnable bundle;
    private Optional<Held> shown = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private WrapRow body;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private Button copy;

    @FXML
    private WrapRow mismatch;

    @FXML
    private VBox evidence;

    @FXML
    private Label causesTitle;

    @FXML
    private VBox causes;

    @FXML
    private Button best;

    @FXML
    private Label effect;

    @FXML
    private TilePane others;

    @FXML
    private Label giveUp;

    @FXML
    private Button cleanUp;

    public DiagnosisController(RunViewModel model, Runnable bundle) {
        this.bundle = bundle;
        this.model = model;
    }

    @FXML
    private void initialize() {
        copy.setMinWidth(Region.USE_PREF_SIZE);
        model.form().map(RunForm::stacked).subscribe(this::unroll);
        model.held().subscribe(held -> {
            if (held.isPresent() && !held.equals(shown)) {
                show(held.get());
            }
            shown = held;
        });
    }

    // Where the whole page scrolls nothing on it does.
    private void unroll(boolean stacked) {
        root.getChildren().removeAll(body, scroll);
        scroll.setContent(stacked ? null : body);
        root.getChildren().add(stacked ? body : scroll);
    }

    private void show(Held held) {
        title.setText(held.title());
        sentence.setText(held.sentence());
        mismatch.getChildren().setAll(held.mismatch().map(Evidence::mismatch).orElse(List.of()));
        mismatch.setVisible(held.mismatch().isPresent());
        mismatch.setManaged(held.mismatch().isPresent());
        evidence.getChildren().setAll(Evidence.lines(held));
        causesTitle.setText(Texts.of(held.causes().isEmpty() ? "run.diagnosis.why" : "run.diagnosis.causes"));
        causes.getChildren().setAll(held.causes().isEmpty() ? Evidence.why(held) : Evidence.causes(held.causes()));
        var remedies = held.remedies();
        RemedyButton.dress(best, remedies.getFirst());
        effect.setText(effect(remedies.getFirst()));
        others.getChildren()
                .setAll(remedies.stream().skip(1).<Node>map(this::button).toList());
        model.questions().cyclable().ifPresent(_ -> others.getChildren().add(powerCycle()));
        var possible = model.moment().get().flatMap(Note::cleanUp).isPresent();
        cleanUp.setVisible(possible);
        cleanUp.setManaged(possible);
        giveUp.setText(Texts.of(
                possible ? "run.diagnosis.give-up.text" : "run.diagnosis.give-up.nothing",
                model.moment().get().map(now -> now.run().subject().cluster()).orElse(""),
                model.moment().get().map(now -> now.ways().size()).orElse(0)));
    }

    private String effect(Remedy remedy) {
        return remedy instanceof Remedy.SetCell set
                ? Texts.of("run.diagnosis.set.text", set.machine(), minutes(set.machine()))
                : Texts.of("run.diagnosis.resume.text");
    }

    private long minutes(String machine) {
        return model.moment()
                .get()
                .map(now -> now.estimates().machine(now.group(machine)).toMinutes() + 1)
                .orElse(1L);
    }

    private Button button(Remedy remedy) {
        var button = new Button();
        RemedyButton.dress(button, remedy);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> apply(remedy));
        return button;
    }

    private Button powerCycle() {
        var button = new Button(Texts.of("run.diagnosis.power-cycle"), new FontIcon("fth-power"));
        button.setId("diagnosis-power-cycle");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.questions().askToPowerCycle());
        return button;
    }

    private void apply(Remedy remedy) {
        if (remedy instanceof Remedy.OpenBmc(var host)) {
            Copied.toClipboard("https://" + host);
        }
        model.moment().get().ifPresent(now -> model.deeds().apply(remedy, now));
    }

    @FXML
    private void saveBundle() {
        bundle.run();
    }

    @FXML
    private void best() {
        model.held().get().ifPresent(held -> apply(held.remedies().getFirst()));
    }

    @FXML
    private void copy() {
        model.held().get().map(Held::text).ifPresent(Copied::toClipboard);
    }

    @FXML
    private void copyCleanUp() {
        Copied.toClipboard(DeedButton.cleanUp(model));
    }
}
