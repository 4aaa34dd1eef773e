package dev.slipway.fleet.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterGroup;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.Deed;
import dev.slipway.fleet.NodeState;
import dev.slipway.fleet.Server;
import dev.slipway.fx.Background.Action;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Question;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What an operator does with a machine of a cluster; what cannot be taken back is asked first.
public final class MachineDeeds {

    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ClusterPlace place;
    private final String cluster;

    public MachineDeeds(ClusterPlace place, String cluster) {
        this.place = place;
        this.cluster = cluster;
    }

    /// What waits for an answer.
    public ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    public void answered() {
        question.set(Optional.empty());
    }

    Offer powerCycle(ClusterMachine machine) {
        return Offer.of("cluster.act.power-cycle", () -> ask("power-cycle", machine, () -> cycle(machine)))
                .unless(bmc(machine).isEmpty(), "cluster.act.no-bmc");
    }

    Offer cordon(ClusterMachine machine) {
        var cordoned = machine.node().filter(NodeState::cordoned).isPresent();
        var node = machine.node().map(NodeState::name).orElse("");
        var deed = cordoned ? Deed.UNCORDON : Deed.CORDON;
        return Offer.of(cordoned ? "cluster.act.uncordon" : "cluster.act.cordon", () -> perform(deed, node, node))
                .unless(node.isEmpty(), "cluster.act.no-node")
                .unless(kubeconfig().isEmpty(), "cluster.act.no-kubeconfig", cluster);
    }

    Offer replace(ClusterMachine machine, Optional<ClusterGroup> group) {
        var check = group.flatMap(ClusterGroup::check);
        return Offer.of(
                        "cluster.act.replace",
                        () -> ask("replace", machine, () -> perform(Deed.REPLACE, machine.name(), machine.host())))
                .unless(machine.name().isEmpty(), "cluster.act.no-machine")
                .unless(check.isEmpty(), "cluster.act.no-check")
                .unless(check.filter(ClusterGroup.HealthCheck::paused).isPresent(), "cluster.act.check-paused");
    }

    Offer check(Optional<ClusterGroup> group) {
        var check = group.flatMap(ClusterGroup::check);
        var paused = check.filter(ClusterGroup.HealthCheck::paused).isPresent();
        var name = check.map(ClusterGroup.HealthCheck::name).orElse("");
        var deed = paused ? Deed.RESUME_CHECK : Deed.PAUSE_CHECK;
        return Offer.of(
                        paused ? "cluster.act.resume-check" : "cluster.act.pause-check",
                        () -> perform(deed, name, name))
                .unless(check.isEmpty(), "cluster.act.no-check");
    }

    /// The same where the sentence beside the button says what it is about.
    static String checkInShort(Optional<ClusterGroup> group) {
        var paused = group.flatMap(ClusterGroup::check)
                .filter(ClusterGroup.HealthCheck::paused)
                .isPresent();
        return Texts.of(paused ? "cluster.act.resume" : "cluster.act.pause");
    }

    /// The address of its BMC, if it is known.
    static Optional<String> bmc(ClusterMachine machine) {
        return machine.server().map(Server::bmc).filter(address -> !address.isEmpty());
    }

    private Optional<Path> kubeconfig() {
        return place.fleet().state().cluster(cluster).flatMap(state -> state.kubeconfig());
    }

    private void ask(String key, ClusterMachine machine, Runnable run) {
        var host = machine.host();
        var effect = Texts.of(
                "cluster.ask." + key + ".effect",
                host,
                machine.address(),
                bmc(machine).orElse(""));
        var asked = Question.of(
                Texts.of("cluster.ask." + key, host),
                effect,
                Texts.of("cluster.ask.leave"),
                Texts.of("cluster.act." + key),
                run);
        question.set(Optional.of(asked.typing(host)));
    }

    private void cycle(ClusterMachine machine) {
        var host = machine.host();
        act("power-cycle", host, () -> place.power().cycle(host, bmc(machine).orElse("")));
    }

    private void perform(Deed deed, String name, String about) {
        var key = deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        act(key, about, () -> place.reach().perform(deed, cluster, name));
    }

    private void act(String key, String about, Action action) {
        place.background()
                .run(
                        () -> {
                            action.run();
                            return about;
                        },
                        done -> tell(Notice.Weight.GOOD, Texts.of("cluster.did." + key, done), ""),
                        why -> tell(Notice.Weight.FAILURE, Texts.of("cluster.not-done." + key, about), Reason.of(why)));
    }

    private void tell(Notice.Weight weight, String what, String why) {
        var here = new Route.Cluster(cluster, Route.Cluster.Tab.NODES, Optional.empty());
        place.notices()
                .post(new Notice(
                        weight, what, why, Optional.of(here), place.time().now()));
    }
}
