package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Panel;
import dev.slipway.spec.Spot;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;

/// Binds the choice of what a cluster is for and what it runs on.
public final class TopologyController {

    private static final Map<Purpose, String> PURPOSES = Map.of(
            Purpose.STANDALONE, "fth-circle",
            Purpose.MANAGEMENT, "fth-layers",
            Purpose.WORKLOAD, "mdoal-account_tree");

    private final WizardViewModel model;
    private final Desk desk;
    private final Map<Purpose, OptionCard> cards = new EnumMap<>(Purpose.class);
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
        var group = new ToggleGroup();
        for (var purpose : Purpose.values()) {
            var word = purpose.word();
            var card = new OptionCard(
                    "purpose-" + word,
                    PURPOSES.getOrDefault(purpose, ""),
                    purpose.title(),
                    Texts.of("wizard.purpose." + word + ".sentence"));
            card.setToggleGroup(group);
            card.setOnAction(_ -> choose(purpose));
            cards.put(purpose, card);
        }
        purposes.getChildren().setAll(cards.values());
        model.purpose().subscribe(purpose -> cards.forEach((each, card) -> card.setSelected(each == purpose)));
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

    private void choose(Purpose purpose) {
        model.choose(purpose, manager.getValue() == null ? "" : manager.getValue());
    }
}
