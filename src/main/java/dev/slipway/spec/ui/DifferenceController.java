package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.DiffView;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.ErrorState;
import dev.slipway.fx.part.LoadingState;
import dev.slipway.spec.ui.Difference.Way;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// Binds a text beside another.
public final class DifferenceController implements AutoCloseable {

    private final DifferenceViewModel model;
    private final Consumer<Way> go;
    private Subscription shown = () -> {};

    @FXML
    private DiffView beside;

    @FXML
    private LoadingState reading;

    @FXML
    private EmptyState nothing;

    @FXML
    private Button way;

    @FXML
    private ErrorState failed;

    /// `go` leads to where a text that is missing can be had.
    DifferenceController(DifferenceViewModel model, Consumer<Way> go) {
        this.model = model;
        this.go = go;
    }

    @FXML
    private void initialize() {
        shown = model.shown().subscribe(this::show);
    }

    @FXML
    private void again() {
        model.again();
    }

    private void show(Difference difference) {
        reading.setLoading(difference instanceof Difference.Reading);
        beside.setVisible(difference instanceof Difference.Beside);
        nothing.setVisible(difference instanceof Difference.Nothing);
        failed.setVisible(difference instanceof Difference.Failed);
        switch (difference) {
            case Difference.Reading(var sentence) -> reading.setSentence(sentence);
            case Difference.Beside(var title, var before, var now) ->
                beside.show(
                        new DiffView.Document(title, "", before),
                        new DiffView.Document(Texts.of("wizard.text.now"), "", now));
            case Difference.Nothing(var what, var why, var where) -> {
                nothing.setTitle(what);
                nothing.setSentence(why);
                offer(where);
            }
            case Difference.Failed(var what, var why) -> {
                failed.setWhat(what);
                failed.setWhy(why);
            }
        }
    }

    private void offer(Optional<Way> where) {
        way.setVisible(where.isPresent());
        way.setManaged(where.isPresent());
        where.ifPresent(chosen -> {
            way.setText(chosen.title());
            way.setOnAction(_ -> go.accept(chosen));
        });
    }

    @Override
    public void close() {
        shown.unsubscribe();
        model.close();
    }
}
