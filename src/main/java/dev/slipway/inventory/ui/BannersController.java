package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.FixButton;
import dev.slipway.fx.part.Status;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What an operator has to know above the table: an import, a file that could not be read, edits that are not saved.
public final class BannersController implements AutoCloseable {

    private final SheetViewModel sheets;
    private final Exchange exchange;
    private final View importing;
    private Subscription following = () -> {};

    @FXML
    private VBox root;

    @FXML
    private Banner trouble;

    @FXML
    private Banner saving;

    public BannersController(HardwareViewModel model, TableController table) {
        this.sheets = model.sheets();
        this.exchange = model.exchange();
        this.importing = Views.load("hardware/import", new ImportController(model, table));
    }

    @FXML
    private void initialize() {
        root.getChildren().addFirst(importing.node());
        trouble.setStatus(Status.FAILED);
        trouble.getActions()
                .setAll(new FixButton(Fix.flat(Texts.of("hardware.import.dismiss"), exchange::forgetTrouble)));
        following =
                sheets.saving().subscribe(this::saving).and(exchange.trouble().subscribe(this::trouble));
    }

    @Override
    public void close() {
        following.unsubscribe();
        importing.close();
    }

    private void trouble(Optional<Exchange.Trouble> now) {
        show(trouble, now.isPresent());
        now.ifPresent(met -> {
            trouble.setTitle(met.title());
            trouble.setText(met.text());
        });
    }

    private void saving(Saving now) {
        show(saving, !(now instanceof Saving.Saved));
        switch (now) {
            case Saving.Saved _ -> {}
            case Saving.Waits _ ->
                say(
                        Status.WARNING,
                        Texts.of("hardware.saving.waits"),
                        Texts.of("hardware.saving.waits.text"),
                        List.of());
            case Saving.ChangedElsewhere _ ->
                say(
                        Status.WARNING,
                        Texts.of("hardware.saving.elsewhere"),
                        Texts.of("hardware.saving.elsewhere.text"),
                        List.of(
                                Fix.plain(Texts.of("hardware.saving.reload"), sheets::reload),
                                Fix.plain(Texts.of("hardware.saving.mine"), sheets::keepMine)));
            case Saving.Failed(var why) ->
                say(
                        Status.FAILED,
                        Texts.of("hardware.saving.failed"),
                        Texts.of("hardware.saving.failed.text", why),
                        List.of(Fix.plain(Texts.of("hardware.saving.again"), sheets::saveAgain)));
        }
    }

    private void say(Status status, String title, String text, List<Fix> fixes) {
        saving.setStatus(status);
        saving.setTitle(title);
        saving.setText(text);
        saving.getActions().setAll(fixes.stream().map(FixButton::new).toList());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
