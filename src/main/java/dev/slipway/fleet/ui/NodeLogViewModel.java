package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fx.Background;
import dev.slipway.log.LogFeed;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// The log of the machine that is looked at: whose it is, where it comes from, and why there may be none.
public final class NodeLogViewModel implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Optional<String>> host = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ClusterViewModel cluster;
    private final Subscription looking;

    public NodeLogViewModel(ClusterViewModel cluster) {
        this.cluster = cluster;
        this.looking = Subscription.combine(
                cluster.chosen().subscribe(_ -> look()), cluster.cluster().subscribe(_ -> look()));
    }

    /// The machine whose log is to be shown; empty while none is chosen.
    public ReadOnlyObjectProperty<Optional<String>> host() {
        return host.getReadOnlyProperty();
    }

    /// What to say as long as there is not a line.
    public ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /// What to say below the lines; empty when they speak for themselves.
    public ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    LogFeed feed(String machine) {
        return cluster.place().reach().log(cluster.name(), machine);
    }

    Background background() {
        return cluster.place().background();
    }

    @Override
    public void close() {
        looking.unsubscribe();
    }

    private void look() {
        var machine = cluster.chosenMachine();
        host.set(machine.map(ClusterMachine::host));
        nothing.set(machine.map(this::nothing).orElse(""));
        news.set(machine.filter(one -> one.health() == MachineHealth.NOT_REPORTING)
                .flatMap(ClusterMachine::since)
                .map(at -> Texts.of("cluster.log.silent", Moments.seconds(at), manager()))
                .orElse(""));
    }

    private String nothing(ClusterMachine machine) {
        var run = cluster.runs().isEmpty() ? "cluster.log.no-run" : "cluster.log.run";
        return Texts.of("cluster.log.nothing", machine.host()) + " "
                + Texts.of(run) + " "
                + Texts.of(cluster.managed() ? "cluster.log.controllers" : "cluster.log.no-controllers", manager());
    }

    private String manager() {
        return cluster.cluster().get().flatMap(ClusterState::manager).orElse(cluster.name());
    }
}
