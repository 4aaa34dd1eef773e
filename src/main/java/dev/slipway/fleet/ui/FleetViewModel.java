package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Activity;
import dev.slipway.fleet.Attention;
import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.Following;
import dev.slipway.fleet.Server;
import dev.slipway.fleet.Upgrades;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.run.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The fleet as the window shows it: what is known, the moment it is looked at, and what can be done about it.
public final class FleetViewModel implements AutoCloseable {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<FleetState> fleet = new ReadOnlyObjectWrapper<>(FleetState.NOTHING);
    private final ReadOnlyObjectWrapper<Instant> moment;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.MAP);
    private final StringBinding counts = Bindings.createStringBinding(this::count, fleet);
    private final BooleanBinding empty = Bindings.createBooleanBinding(this::nothing, fleet);
    private final BooleanBinding loading = Bindings.createBooleanBinding(this::reading, fleet);
    private final Following following;
    private final Supplier<List<RunState>> runs;
    private final Upgrades upgrades;
    private final Navigator navigator;
    private final Time time;
    private Subscription closing = () -> {};

    /// `runs` are all of the workspace; `time` is its clock.
    public FleetViewModel(
            Following following, Supplier<List<RunState>> runs, Upgrades upgrades, Navigator navigator, Time time) {
        this.following = following;
        this.runs = runs;
        this.upgrades = upgrades;
        this.navigator = navigator;
        this.time = time;
        this.moment = new ReadOnlyObjectWrapper<>(time.now());
    }

    /// The two ways to look at it.
    public enum Form {
        MAP,
        LIST
    }

    /// Shows what is known, and from now on what changes.
    public void follow(Background background) {
        var heard = following.listen(background.onFx(this::read)::signal);
        var ticking = background.every(TICK, () -> moment.set(time.now()));
        closing = () -> {
            heard.close();
            ticking.close();
        };
        read();
    }

    public ReadOnlyObjectProperty<FleetState> fleet() {
        return fleet.getReadOnlyProperty();
    }

    /// Now, once a second.
    public ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
    }

    public ObjectProperty<Form> form() {
        return form;
    }

    /// `5 clusters, 25 of 30 nodes ready, 31 machines`.
    public StringBinding counts() {
        return counts;
    }

    /// Whether it is known that there are no clusters.
    public BooleanBinding empty() {
        return empty;
    }

    public BooleanBinding loading() {
        return loading;
    }

    public List<ClusterTile> tiles() {
        return fleet.get().clusters().stream()
                .map(cluster -> ClusterTile.of(cluster, fleet.get(), upgrades, runs.get(), moment.get()))
                .toList();
    }

    public void create() {
        navigator.go(new Route.CreateCluster(Optional.empty()));
    }

    public void openCluster(String name) {
        fleet.get()
                .cluster(name)
                .flatMap(cluster ->
                        cluster.run().filter(_ -> cluster.kubeconfig().isEmpty()))
                .ifPresentOrElse(run -> openRun(run.id()), () -> navigator.go(Route.Cluster.of(name)));
    }

    public void openRun(String id) {
        navigator.go(new Route.Run(id));
    }

    public void openRuns() {
        navigator.go(new Route.Runs());
    }

    public void openFirstRun() {
        navigator.go(new Route.FirstRun());
    }

    public void openAdmin() {
        navigator.go(new Route.Admin());
    }

    public void open(Activity activity) {
        activity.run().ifPresentOrElse(this::openRun, () -> openMachine(activity.subject()));
    }

    /// Goes to where something can be done about it.
    public void open(Attention attention) {
        switch (attention.kind()) {
            case RUN_HELD, RUN_INTERRUPTED, MACHINE_SLOW -> attention.run().ifPresent(this::openRun);
            case NODE_SILENT, NODE_NOT_READY, MACHINE_FAILED -> openMachine(attention.cluster(), attention.about());
            case CLUSTER_UNREACHABLE -> following.retry();
            case BMC_SILENT -> navigator.go(new Route.Hardware(Optional.of(attention.about())));
            case NO_SPARE -> navigator.go(new Route.Hardware(Optional.empty()));
            case CONDITION ->
                navigator.go(new Route.Cluster(attention.cluster(), Route.Cluster.Tab.OVERVIEW, Optional.empty()));
        }
    }

    @Override
    public void close() {
        closing.close();
    }

    private void openMachine(String host) {
        fleet.get().clusters().stream()
                .filter(cluster -> cluster.machine(host).isPresent())
                .findFirst()
                .ifPresent(cluster -> openMachine(cluster.name(), host));
    }

    private void openMachine(String cluster, String host) {
        navigator.go(new Route.Cluster(cluster, Route.Cluster.Tab.NODES, Optional.of(host)));
    }

    private void read() {
        moment.set(time.now());
        fleet.set(following.state());
    }

    private boolean nothing() {
        return fleet.get().settled() && fleet.get().clusters().isEmpty();
    }

    private boolean reading() {
        return !fleet.get().settled() && fleet.get().clusters().isEmpty();
    }

    private String count() {
        var state = fleet.get();
        var machines = Stream.concat(
                        state.servers().stream().map(Server::name),
                        state.clusters().stream()
                                .flatMap(cluster -> cluster.machines().map(machine -> machine.host())))
                .distinct()
                .count();
        return nothing() || reading()
                ? ""
                : Texts.of("fleet.counts", state.clusters().size(), state.ready(), state.nodes(), machines);
    }
}
