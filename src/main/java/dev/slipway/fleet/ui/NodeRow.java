package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.Inside;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fleet.NodeState;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A machine of a cluster as a row of its table.
record NodeRow(
        Status status,
        String host,
        String group,
        String word,
        boolean troubled,
        String machine,
        String version,
        String address,
        Server.Power power,
        Meter cpu,
        Meter memory,
        String pods,
        String age) {

    static NodeRow of(ClusterMachine machine, boolean current, Instant now, Optional<Inside> inside) {
        var node = machine.node().map(NodeState::name).orElse("");
        var uses = inside.map(known -> known.usage().get(node));
        // Where others are measured, one that is not has no data, whatever its size.
        var silent = uses.isEmpty()
                && inside.filter(known -> known.unmeasured().isEmpty()).isPresent();
        var size = machine.node().flatMap(NodeState::size).filter(_ -> !silent);
        var since = machine.since().map(at -> Moments.age(at, now)).orElse("");
        var word = !current
                ? Looks.word(MachineHealth.UNKNOWN)
                : machine.health() == MachineHealth.NOT_REPORTING
                        ? Texts.of("cluster.unknown-since", since)
                        : Looks.word(machine.health());
        return new NodeRow(
                current ? Looks.of(machine.health()) : Status.UNKNOWN,
                machine.host(),
                group(machine.group()),
                word,
                current && machine.health().troubled(),
                machine.name(),
                machine.version(),
                machine.address(),
                machine.server().map(Server::power).orElse(Server.Power.UNKNOWN),
                Meter.cores(size, uses),
                Meter.memory(size, uses),
                inside.filter(_ -> !node.isEmpty())
                        .map(known -> String.valueOf(
                                known.pods().getOrDefault(node, List.of()).size()))
                        .orElse(""),
                machine.created().map(at -> Moments.age(at, now)).orElse(""));
    }

    static String group(String name) {
        return name.equals("control-plane") ? Texts.of("fleet.legend.control-plane") : name;
    }

    boolean matches(String text) {
        return Stream.of(host, group, word, machine, version, address)
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }
}
