package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.DiffView;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.ErrorState;
import dev.slipway.fx.part.LoadingState;
import javafx.fxml.FXML;
import javafx.util.Subscription;

/// Binds a text beside another.
public final class DifferenceController implements AutoCloseable {

    private final DifferenceViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private DiffView beside;

    @FXML
    private LoadingState reading;

    @FXML
    private EmptyState nothing;

    @FXML
    private ErrorState failed;

    DifferenceController(DifferenceViewModel model) {
        this.model = model;
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
            case Difference.Nothing(var what, var why) -> {
                nothing.setTitle(what);
                nothing.setSentence(why);
            }
            case Difference.Failed(var what, var why) -> {
                failed.setWhat(what);
                failed.setWhy(why);
            }
        }
    }

    @Override
    public void close() {
        shown.unsubscribe();
        model.close();
    }
}
