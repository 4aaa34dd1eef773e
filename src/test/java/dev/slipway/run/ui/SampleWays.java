package dev.slipway.run.ui;

import dev.slipway.run.Phase;
import dev.slipway.run.RunEvent;
import dev.slipway.run.Sighting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The ways of the machines of the sample fleet through their phases.
final class SampleWays {

    private SampleWays() {}

    static void controlPlane(List<RunEvent> events) {
        way(events, "ams-c01", "control-plane", at("14:08:20"), List.of(18, 112, 51, 118, 82, 55, 16));
        way(events, "ams-c02", "control-plane", at("14:15:56"), List.of(17, 98, 46, 91, 58, 22, 10));
    }

    static void way(List<RunEvent> events, String machine, String group, Instant start, List<Integer> took) {
        var at = start;
        var phases = List.of(Phase.values()).iterator();
        for (var seconds : took) {
            seen(events, machine, group, phases.next(), at, "working", Optional.empty());
            at = at.plusSeconds(seconds);
        }
        if (took.size() == Phase.values().length) {
            var ready = new Sighting(
                    machine,
                    group,
                    address(machine),
                    Phase.READY,
                    at.minusSeconds(took.getLast()),
                    Optional.of(at),
                    "Ready, v1.36.2",
                    Optional.empty());
            events.add(new RunEvent.Seen(at, ready));
        }
    }

    static void seen(
            List<RunEvent> events,
            String machine,
            String group,
            Phase phase,
            Instant at,
            String now,
            Optional<String> trouble) {
        events.add(new RunEvent.Seen(
                at, new Sighting(machine, group, address(machine), phase, at, Optional.empty(), now, trouble)));
    }

    private static String address(String machine) {
        var number = machine.charAt(machine.length() - 1) - '0';
        return "10.40.0." + (number + (machine.contains("-c") ? 20 : 40));
    }

    static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + "Z");
    }
}
