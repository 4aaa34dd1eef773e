package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.part.Segmented;
import dev.slipway.spec.ClusterParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// Binds the groups of machines of a cluster, one card each.
public final class MachinesController implements AutoCloseable {

    private final WizardViewModel model;
    private final WizardViews views;
    private final Navigator navigator;
    private final List<GroupViewModel> cards = new ArrayList<>();
    private final List<View> shown = new ArrayList<>();

    @FXML
    private VBox groups;

    @FXML
    private Segmented<String> etcd;

    MachinesController(WizardViewModel model, WizardViews views, Navigator navigator) {
        this.model = model;
        this.views = views;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        etcd.offer(List.of(Texts.of("wizard.etcd.stacked"), Texts.of("wizard.etcd.separate")), word -> word);
        model.draft().judgement().subscribe(judgement -> {
            show(GroupCard.of(judgement));
            model.lookAtMachines();
        });
    }

    // A card stays while its group does, so that what is being typed in it is not lost.
    private void show(List<GroupCard> now) {
        while (cards.size() > now.size()) {
            cards.removeLast();
            shown.removeLast().close();
            groups.getChildren().removeLast();
        }
        for (var index = 0; index < now.size(); index++) {
            if (index < cards.size()) {
                cards.get(index).show(now.get(index));
            } else {
                add(new GroupViewModel(model.draft(), index, now.get(index)));
            }
        }
    }

    private void add(GroupViewModel card) {
        var view = views.group(card);
        cards.add(card);
        shown.add(view);
        groups.getChildren().add(view.node());
    }

    @FXML
    private void addGroup() {
        model.draft().edit(ClusterParts::withGroup);
    }

    @FXML
    private void openInventory() {
        navigator.go(new Route.Hardware(Optional.empty()));
    }

    @Override
    public void close() {
        shown.forEach(View::close);
    }
}
