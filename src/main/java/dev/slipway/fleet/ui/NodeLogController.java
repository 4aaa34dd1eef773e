package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.LogPane;
import dev.slipway.fx.part.LogTab;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.util.Subscription;

/// What is being written about the machine that is chosen in the table.
public final class NodeLogController implements AutoCloseable {

    private final NodeLogViewModel model;
    private Subscription shown = () -> {};

    @FXML
    private LogPane log;

    NodeLogController(NodeLogViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        log.setTabs(List.of(LogTab.of(Texts.of("cluster.log"), _ -> true)));
        shown = Subscription.combine(
                model.host().subscribe(this::show),
                model.nothing().subscribe(log::setNothing),
                model.news().subscribe(log::setNews));
    }

    /// Whether it wants all the room there is.
    BooleanProperty enlarged() {
        return log.enlargedProperty();
    }

    @Override
    public void close() {
        shown.unsubscribe();
        log.close();
        model.close();
    }

    private void show(Optional<String> host) {
        host.ifPresentOrElse(name -> log.show(model.feed(name), model.background()), log::close);
    }
}
