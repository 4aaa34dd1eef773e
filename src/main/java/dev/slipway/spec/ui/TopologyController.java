package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.OneOf;
import dev.slipway.fx.part.Panel;
import dev.slipway.spec.Spot;
import java.util.Arrays;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.TilePane;
import org.jspecify.annotations.Nullable;

/// Binds the choice of what a cluster is for and what it runs on.
public final class TopologyController {

    private static final Map<Purpose, String> PURPOSES = Map.of(
            Purpose.STANDALONE, "fth-circle",
            Purpose.MANAGEMENT, "fth-layers",
            Purpose.WORKLOAD, "mdoal-account_tree");

    private final WizardViewModel model;
    private final Desk desk;
    private final OneOf<Purpose> cards = new OneOf<>();
    private final ProviderCards offers;

    @FXML
    private TilePane purposes;

    @FXML
    private Panel managers;

    @FXML
    private ComboBox<String> manager;

    @FXML
    private TilePane providers;

    TopologyController(WizardViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.offers = new ProviderCards(model);
    }

    @FXML
    private void initialize() {
        purposes.getChildren()
                .setAll(Arrays.stream(Purpose.values()).map(this::card).toList());
        model.purpose().subscribe(purpose -> cards.value().set(purpose));
        cards.value().subscribe(this::choose);
        managers.visibleProperty().bind(model.purpose().isEqualTo(Purpose.WORKLOAD));
        managers.managedProperty().bind(managers.visibleProperty());
        manager.setValue(
                Spot.cluster("spec.managementCluster.name").text(model.draft().file()));
        manager.valueProperty().subscribe((_, name) -> {
            if (model.purpose().get() == Purpose.WORKLOAD && name != null) {
                model.choose(Purpose.WORKLOAD, name);
            }
        });
        desk.background()
                .run(
                        desk.workspace()::kubeconfigs,
                        files -> manager.getItems()
                                .setAll(files.stream()
                                        .map(file -> file.getName(file.getNameCount() - 2)
                                                .toString())
                                        .toList()));
        providers.getChildren().setAll(offers.all());
    }

    private OptionCard card(Purpose purpose) {
        var word = purpose.word();
        var card = new OptionCard(
                "purpose-" + word,
                PURPOSES.getOrDefault(purpose, ""),
                purpose.title(),
                Texts.of("wizard.purpose." + word + ".sentence"));
        cards.add(card, purpose);
        return card;
    }

    private void choose(@Nullable Purpose purpose) {
        if (purpose != null && purpose != model.purpose().get()) {
            model.choose(purpose, manager.getValue() == null ? "" : manager.getValue());
        }
    }
}
