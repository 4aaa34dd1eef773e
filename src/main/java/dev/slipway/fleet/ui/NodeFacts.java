package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.NodeState;
import dev.slipway.fleet.PodState;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.Facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the table of nodes leaves unsaid about the one that is chosen.
final class NodeFacts {

    private NodeFacts() {}

    /// `pods` are those that run on it, when somebody knows.
    static List<Fact> of(ClusterMachine machine, Optional<List<PodState>> pods) {
        var facts = new ArrayList<Fact>();
        machine.node()
                .flatMap(NodeState::reported)
                .ifPresent(at -> facts.add(Fact.of(name("reported"), Moments.seconds(at))));
        machine.server().map(NodeFacts::power).ifPresent(facts::add);
        pods.ifPresent(all -> facts.add(Fact.of(name("pods"), String.valueOf(all.size()))));
        machine.server().map(Server::model).ifPresent(model -> facts.add(Fact.of(name("model"), model)));
        machine.node().ifPresent(node -> {
            facts.add(Fact.of(name("os"), node.os()));
            facts.add(Fact.of(name("kernel"), node.kernel()));
            facts.add(Fact.of(name("runtime"), node.runtime()));
        });
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    private static Fact power(Server server) {
        var word = server.power().name().toLowerCase(Locale.ROOT);
        return Fact.of(name("power"), Texts.of("cluster.power." + word));
    }

    private static String name(String key) {
        return Texts.of("cluster.fact." + key);
    }
}
