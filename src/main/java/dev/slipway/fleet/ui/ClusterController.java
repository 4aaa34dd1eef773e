package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fx.Copied;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.Question;
import dev.slipway.fx.part.QuestionPane;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusPill;
import dev.slipway.kube.Link;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The page of one cluster: its head, its tabs, and the one that is open.
public final class ClusterController implements AutoCloseable {

    private final ClusterViewModel model;
    private final View page;
    private Subscription shown = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private VBox body;

    @FXML
    private Label name;

    @FXML
    private StatusPill pill;

    @FXML
    private Label sentence;

    @FXML
    private Button shell;

    @FXML
    private StackPane upgradePlace;

    @FXML
    private HBox tabs;

    @FXML
    private Banner stale;

    @FXML
    private StackPane place;

    @FXML
    private Label troubled;

    @FXML
    private Label runCount;

    public ClusterController(ClusterViewModel model) {
        this.model = model;
        this.page = page(model);
    }

    private static View page(ClusterViewModel model) {
        return switch (model.tab()) {
            case OVERVIEW -> Views.load("cluster/overview", new OverviewController(model));
            case TOPOLOGY -> Views.load("cluster/topology", new TopologyController(model));
            case NODES -> Views.load("cluster/nodes", new NodesController(model));
            case SPEC -> Views.load("cluster/spec", new SpecController(model));
            case RUNS -> Views.load("cluster/runs", new ClusterRunsController(model));
            case ACCESS -> Views.load("cluster/access", new AccessController(model));
        };
    }

    @FXML
    private void initialize() {
        name.setText(model.name());
        // A disabled button shows none of its own.
        Tooltip.install(upgradePlace, new Tooltip(upgradePlace.getAccessibleText()));
        place.getChildren().setAll(page.node());
        stale.setStatus(Status.WARNING);
        stale.managedProperty().bind(stale.visibleProperty());
        pill.managedProperty().bind(pill.visibleProperty());
        troubled.managedProperty().bind(troubled.visibleProperty());
        runCount.managedProperty().bind(runCount.visibleProperty());
        tabs.getChildren().forEach(node -> {
            if (node instanceof ToggleButton tab) {
                var one = Tab.valueOf(String.valueOf(tab.getUserData()));
                tab.setSelected(one == model.tab());
                tab.setOnAction(_ -> {
                    tab.setSelected(one == model.tab());
                    model.open(one);
                });
            }
        });
        shown = Subscription.combine(
                model.cluster().subscribe(this::show),
                model.moment().subscribe(_ -> date()),
                model.shell().standing().subscribe(this::tell),
                model.deeds().question().subscribe(this::ask));
    }

    @FXML
    private void openShell() {
        model.kubeconfig().ifPresent(model.shell()::open);
    }

    @FXML
    private void openSpec() {
        model.open(Tab.SPEC);
    }

    @Override
    public void close() {
        shown.unsubscribe();
        page.close();
        model.close();
    }

    private void show(Optional<ClusterState> cluster) {
        pill.setVisible(cluster.isPresent());
        sentence.setText(cluster.isPresent() ? model.sentence() : Texts.of("cluster.gone"));
        shell.setDisable(model.kubeconfig().isEmpty());
        cluster.ifPresent(state -> {
            pill.show(Looks.of(state.health()), Looks.word(state.health()));
            troubled.setVisible(state.ready() < state.total());
            troubled.setText(Texts.of("fleet.of", state.ready(), state.total()));
        });
        var runs = model.runs().size();
        runCount.setVisible(runs > 0);
        runCount.setText(String.valueOf(runs));
        date();
    }

    // Without a terminal program to open, the command goes to the clipboard.
    private void tell(ShellViewModel.Standing how) {
        if (how == ShellViewModel.Standing.COPIED) {
            model.kubeconfig().ifPresent(file -> Copied.toClipboard("export KUBECONFIG=" + file));
        }
        shell.setText(Texts.of("cluster.shell." + how.name().toLowerCase(Locale.ROOT)));
    }

    private void ask(Optional<Question> question) {
        root.getChildren().retainAll(body);
        question.ifPresent(asked -> QuestionPane.over(root, asked, model.deeds()::answered));
    }

    private void date() {
        var lost = model.cluster().get().map(ClusterState::link).filter(Link.OutOfReach.class::isInstance);
        stale.setVisible(lost.isPresent()
                && model.cluster().get().filter(state -> !state.current()).isPresent());
        if (lost.isPresent() && lost.get() instanceof Link.OutOfReach out) {
            stale.setTitle(Texts.of(
                    "cluster.stale", Moments.text(out.since(), model.moment().get())));
            stale.setText(out.reason());
        }
    }
}
