package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ui.ConnectViewModel.Progress;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.SideSheet;
import dev.slipway.fx.part.Status;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// A sheet that connects a cluster by its kubeconfig.
public final class ConnectController implements AutoCloseable {

    private final ConnectViewModel model;
    private final FileQuestions files;
    private Subscription shown = () -> {};

    @FXML
    private SideSheet sheet;

    @FXML
    private Banner state;

    @FXML
    private Button choose;

    @FXML
    private Button open;

    public ConnectController(ConnectViewModel model, FileQuestions files) {
        this.model = model;
        this.files = files;
    }

    @FXML
    private void initialize() {
        shown = model.progress().subscribe(this::show);
    }

    void open() {
        model.begin();
        sheet.open();
    }

    @FXML
    private void choose() {
        files.open(sheet, Texts.of("fleet.connect.choose"), FileQuestions.Kind.ANY)
                .ifPresent(model::connect);
    }

    @FXML
    private void open(ActionEvent event) {
        event.consume();
        sheet.close();
        model.open();
    }

    @Override
    public void close() {
        shown.unsubscribe();
        model.close();
    }

    private void show(Progress progress) {
        state.setVisible(!(progress instanceof Progress.Idle));
        choose.setDisable(progress instanceof Progress.Asking || progress instanceof Progress.Refused);
        open.setVisible(progress instanceof Progress.Connected);
        choose.setVisible(!(progress instanceof Progress.Connected));
        choose.setManaged(choose.isVisible());
        switch (progress) {
            case Progress.Idle _ -> say(Status.PENDING, "", "");
            case Progress.Refused(var why) -> say(Status.SIMULATED, why, "");
            case Progress.Asking(var file) -> say(Status.RUNNING, Texts.of("fleet.connect.asking", file), "");
            case Progress.Failed(var why) -> say(Status.FAILED, Texts.of("fleet.connect.failed"), why);
            case Progress.Connected(var cluster) -> {
                say(Status.READY, Texts.of("fleet.connect.done", cluster), Texts.of("fleet.connect.done.next"));
                open.setText(Texts.of("fleet.connect.open", cluster));
            }
        }
    }

    private void say(Status status, String title, String text) {
        state.setStatus(status);
        state.setText(text.isEmpty() ? title : title + " " + text);
    }
}
