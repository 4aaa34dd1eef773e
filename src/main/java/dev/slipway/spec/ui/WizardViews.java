package dev.slipway.spec.ui;

import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import java.util.List;
import javafx.scene.Node;

/// Loads the views of the steps of a new cluster, with what they need.
public final class WizardViews {

    private final WizardViewModel model;
    private final Desk desk;

    WizardViews(WizardViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    View frame() {
        return Views.load("wizard/wizard", new WizardController(model, this, desk.navigator()));
    }

    View of(WizardStep step) {
        var draft = model.draft();
        return Views.load(
                "wizard/" + name(step),
                switch (step) {
                    case TOPOLOGY -> new TopologyController(model, desk);
                    case BASICS -> new BasicsController(draft, other());
                    case NETWORK -> new NetworkController(model);
                    case DATACENTER -> new DatacenterController(model);
                    case MACHINES ->
                        built() ? new MachinesController(model, this, desk.navigator()) : new GroupsController(model);
                    case SYSTEM -> new SystemController(draft);
                    case ACCESS -> new AccessController(draft);
                    case PACKAGES -> new PackagesController();
                    case REVIEW -> new ReviewController(model, new ReviewViewModel(model, desk));
                });
    }

    /// The name of the view of a step on the infrastructure of the draft.
    String name(WizardStep step) {
        return switch (step) {
            case MACHINES -> built() ? "machines" : "groups";
            default -> step.id();
        };
    }

    private boolean built() {
        return model.provider().getValue().built();
    }

    View problems() {
        return Views.load("wizard/problems", new ProblemsController(model));
    }

    View yaml() {
        return Views.load("wizard/yaml", new YamlController(model.draft(), model.text(), model.width()));
    }

    View text() {
        var compared = new DifferenceViewModel(model.draft(), desk);
        var difference = Views.load("wizard/difference", new DifferenceController(compared, this::go));
        return Views.load("wizard/text", new TextController(model.text(), compared, difference));
    }

    private void go(Difference.Way way) {
        switch (way) {
            case CONNECT -> desk.navigator().go(new Route.Fleet());
            case CREATE -> model.go(WizardStep.REVIEW);
        }
    }

    View other() {
        return Views.load("wizard/other", new OtherController(model));
    }

    View group(GroupViewModel group) {
        return Views.load("wizard/group", new GroupController(group, model));
    }

    /// What stands at the right of the review, in the place of the text.
    Node sideOf(View review) {
        return ((ReviewController) review.controller()).side();
    }

    /// The buttons at the foot of the review.
    List<Node> actionsOf(View review) {
        return ((ReviewController) review.controller()).actions();
    }
}
