package dev.slipway.app.shell;

import dev.slipway.fx.part.ErrorState;
import dev.slipway.fx.part.LoadingState;
import javafx.fxml.FXML;

/// What the window shows before its first workspace is open, and when it cannot be opened.
public final class OpeningController implements AutoCloseable {

    private final String sentence;
    private final Runnable again;
    private final Runnable other;

    @FXML
    private LoadingState loading;

    @FXML
    private ErrorState error;

    public OpeningController(String sentence, Runnable again, Runnable other) {
        this.sentence = sentence;
        this.again = again;
        this.other = other;
    }

    @FXML
    private void initialize() {
        loading.setSentence(sentence);
        loading.setLoading(true);
        error.setVisible(false);
    }

    public void fail(String why) {
        loading.setLoading(false);
        error.setWhy(why);
        error.setVisible(true);
    }

    @Override
    public void close() {
        loading.setLoading(false);
    }

    @FXML
    private void again() {
        again.run();
    }

    @FXML
    private void other() {
        other.run();
    }
}
