package dev.slipway.app.shell;

import dev.slipway.fx.Notice;
import dev.slipway.fx.part.NoticeCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Shows the newest notices in the corner: a few seconds each, failures until they are dismissed.
public final class ToastsController implements AutoCloseable {

    private static final Duration MOMENT = Duration.seconds(6);

    private final NoticesViewModel model;
    private final Map<Notice, NoticeCard> cards = new LinkedHashMap<>();

    @FXML
    private VBox corner;

    public ToastsController(NoticesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.corner().addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    @Override
    public void close() {
        model.close();
    }

    private void show() {
        cards.keySet().retainAll(List.copyOf(model.corner()));
        corner.getChildren()
                .setAll(model.corner().stream()
                        .map(notice -> cards.computeIfAbsent(notice, this::card))
                        .toList());
    }

    private NoticeCard card(Notice notice) {
        var card = new NoticeCard();
        card.show(NoticesViewModel.status(notice), notice.title(), notice.detail(), model.fixes(notice));
        if (notice.weight() != Notice.Weight.FAILURE) {
            var moment = new PauseTransition(MOMENT);
            moment.setOnFinished(_ -> model.leaveCorner(notice));
            // Whoever reads is not hurried.
            card.hoverProperty().subscribe(reading -> {
                if (reading) {
                    moment.stop();
                } else {
                    moment.playFromStart();
                }
            });
        }
        return card;
    }
}
