package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Notice;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.NoticeCard;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Binds the list at the bell.
public final class NoticesController {

    private final NoticesViewModel model;

    @FXML
    private Button clear;

    @FXML
    private ScrollPane list;

    @FXML
    private VBox rows;

    @FXML
    private EmptyState none;

    public NoticesController(NoticesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        clear.disableProperty().bind(model.empty());
        none.visibleProperty().bind(model.empty());
        none.managedProperty().bind(model.empty());
        list.visibleProperty().bind(model.empty().not());
        list.managedProperty().bind(list.visibleProperty());
        model.all().addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    @FXML
    private void dismissAll() {
        model.dismissAll();
    }

    private void show() {
        rows.getChildren().setAll(model.all().stream().map(this::row).toList());
    }

    private Node row(Notice notice) {
        var card = new NoticeCard();
        var words = Texts.of("shell.notice.detail", notice.detail(), model.time(notice));
        card.show(NoticesViewModel.status(notice), notice.title(), words, model.fixes(notice));
        return card;
    }
}
