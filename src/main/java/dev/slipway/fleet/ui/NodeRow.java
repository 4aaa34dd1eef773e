package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterMachine;
import dev.slipway.fleet.MachineHealth;
import dev.slipway.fleet.Server;
import dev.slipway.fx.part.Status;
import java.time.Instant;
import java.util.Locale;
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
        String age) {

    static NodeRow of(ClusterMachine machine, boolean current, Instant now) {
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
