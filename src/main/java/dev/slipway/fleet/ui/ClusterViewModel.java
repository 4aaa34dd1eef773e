package dev.slipway.fleet.ui;

import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Route;
import dev.slipway.fx.Route.Cluster.Tab;
import dev.slipway.run.RunState;
import dev.slipway.store.GoYaml;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One cluster as the window shows it, and the object of it that is looked at.
public final class ClusterViewModel implements AutoCloseable {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final ReadOnlyObjectWrapper<Optional<ClusterState>> cluster = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> moment;
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Route.Cluster route;
    private final ClusterPlace place;
    private final MachineDeeds deeds;
    private final ShellViewModel shell;
    private Subscription closing = () -> {};

    public ClusterViewModel(Route.Cluster route, ClusterPlace place) {
        this.route = route;
        this.place = place;
        this.deeds = new MachineDeeds(place, route.name());
        this.shell = new ShellViewModel(place);
        this.moment = new ReadOnlyObjectWrapper<>(place.time().now());
    }

    /// Shows what is known, and from now on what changes.
    public void follow() {
        var background = place.background();
        var heard = place.fleet().listen(background.onFx(this::read)::signal);
        var ticking = background.every(TICK, () -> moment.set(place.time().now()));
        closing = () -> {
            heard.close();
            ticking.close();
        };
        read();
        route.object().ifPresent(this::choose);
    }

    public String name() {
        return route.name();
    }

    public Tab tab() {
        return route.tab();
    }

    /// Empty when nobody knows the cluster.
    public ReadOnlyObjectProperty<Optional<ClusterState>> cluster() {
        return cluster.getReadOnlyProperty();
    }

    /// Now, once a second.
    public ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
    }

    /// The object that is looked at, by its id on the map.
    public ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    public Optional<Inspection> inspection() {
        return cluster.get().flatMap(state -> chosen.get().flatMap(id -> new Inspector(state, moment.get()).of(id)));
    }

    public Optional<ClusterMachine> chosenMachine() {
        return chosen.get()
                .flatMap(id -> cluster.get().flatMap(state -> state.machine(id.substring(id.indexOf(':') + 1))));
    }

    /// Looks at a machine, by its name on the rack or in the API.
    public void choose(String machine) {
        chosen.set(cluster.get()
                .flatMap(state -> state.machine(machine))
                .map(found -> Topology.MACHINE + (found.name().isEmpty() ? found.host() : found.name())));
    }

    public String sentence() {
        return cluster.get().map(Looks::sentence).orElse("");
    }

    public void open(Tab tab) {
        place.navigator().go(new Route.Cluster(name(), tab, Optional.empty()));
    }

    public void openRun(RunState run) {
        place.navigator().go(new Route.Run(run.id()));
    }

    /// The runs about this cluster, the newest first.
    public List<RunState> runs() {
        return place.runs().get().stream()
                .filter(run -> run.subject().cluster().equals(name()))
                .toList();
    }

    public Optional<Path> kubeconfig() {
        return cluster.get().flatMap(ClusterState::kubeconfig);
    }

    public ShellViewModel shell() {
        return shell;
    }

    public MachineDeeds deeds() {
        return deeds;
    }

    /// The group a machine belongs to.
    public Optional<ClusterGroup> group(ClusterMachine machine) {
        return cluster.get().stream()
                .flatMap(state -> state.groups().stream())
                .filter(group -> group.name().equals(machine.group()))
                .findFirst();
    }

    /// Whether the cluster that manages this one can be asked from here.
    public boolean managed() {
        return cluster.get()
                .flatMap(ClusterState::manager)
                .flatMap(manager -> place.fleet().state().cluster(manager))
                .or(cluster::get)
                .flatMap(ClusterState::kubeconfig)
                .isPresent();
    }

    /// The command that asks the cluster itself.
    public Optional<String> kubectl() {
        return kubeconfig().map(file -> "kubectl --kubeconfig " + file + " get nodes");
    }

    /// The specification as it is in the management cluster; empty when nobody can say.
    public String specification() {
        return place.fleet().specification(name()).stream().map(GoYaml::of).collect(Collectors.joining("---\n"));
    }

    /// The document of what is looked at.
    public String document() {
        return inspection()
                .flatMap(Inspection::object)
                .flatMap(object -> place.fleet().object(name(), object.kind(), object.name()))
                .map(GoYaml::of)
                .orElse("");
    }

    ClusterPlace place() {
        return place;
    }

    @Override
    public void close() {
        closing.close();
    }

    private void read() {
        moment.set(place.time().now());
        cluster.set(place.fleet().state().cluster(name()));
    }
}
