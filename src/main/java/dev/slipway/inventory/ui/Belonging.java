package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Sheet;
import dev.slipway.run.RunState;
import dev.slipway.run.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which cluster a machine belongs to, as far as Slipway knows.
public record Belonging(Kind kind, String cluster) {

    /// How a machine belongs.
    public enum Kind {
        /// A run has made it a part of the cluster.
        CLUSTER,
        /// A draft would take it.
        DRAFT,
        /// The specification of a cluster asks for machines like it; nobody saw it join.
        MATCH,
        SPARE,
        /// No cluster asks for machines like it.
        FREE
    }

    private static final Belonging NOBODY = new Belonging(Kind.FREE, "");

    /// Where a line belongs, of those that are known by host name.
    static Belonging in(Map<String, Belonging> owners, Sheet sheet, Line line) {
        return owners.getOrDefault(sheet.cell(line, Column.HOSTNAME), NOBODY);
    }

    /// As the table says it.
    String words() {
        return switch (kind) {
            case CLUSTER -> cluster;
            case DRAFT -> Texts.of("hardware.cluster.draft", cluster);
            case MATCH -> Texts.of("hardware.cluster.match", cluster);
            case SPARE -> Texts.of("hardware.cluster.spare");
            case FREE -> Texts.of("hardware.cluster.free");
        };
    }

    /// The clusters of machines by host name, from the runs that made them. Rehearsals and other worlds do not count.
    public static Map<String, String> residents(List<RunState> runs, boolean simulated) {
        var residents = new HashMap<String, String>();
        // The newest run is the first, and what it says holds.
        runs.stream()
                .filter(run -> run.simulated() == simulated && !run.subject().rehearsal())
                .filter(run -> run.standing() != Standing.STOPPED)
                .forEach(run -> run.record()
                        .ways()
                        .keySet()
                        .forEach(machine ->
                                residents.putIfAbsent(machine, run.subject().cluster())));
        return residents;
    }

    /// Where each machine of an inventory belongs, by host name.
    static Map<String, Belonging> of(
            Assessment assessment, List<ClusterDemand> demands, Map<String, String> residents) {
        var all = new HashMap<String, Belonging>();
        var shares = assessment.fit().shares().iterator();
        for (var demand : demands) {
            var inhabited = residents.containsValue(demand.name());
            for (var index = 0; index < demand.groups().size() && shares.hasNext(); index++) {
                var share = shares.next();
                var taken = taken(demand, inhabited);
                share.machines().forEach(machine -> all.put(machine.hostname(), taken));
                share.spares().forEach(machine -> all.putIfAbsent(machine.hostname(), new Belonging(Kind.SPARE, "")));
            }
        }
        matching(assessment, demands).forEach(name -> all.putIfAbsent(name, new Belonging(Kind.SPARE, "")));
        residents.forEach((machine, cluster) -> all.put(machine, new Belonging(Kind.CLUSTER, cluster)));
        return all;
    }

    private static Belonging taken(ClusterDemand demand, boolean inhabited) {
        if (demand.kind() == ClusterDemand.Kind.DRAFT) {
            return new Belonging(Kind.DRAFT, demand.name());
        }
        return inhabited ? new Belonging(Kind.SPARE, "") : new Belonging(Kind.MATCH, demand.name());
    }

    private static Stream<String> matching(Assessment assessment, List<ClusterDemand> demands) {
        return assessment.machines().values().stream()
                .filter(machine -> demands.stream()
                        .flatMap(demand -> demand.groups().stream())
                        .anyMatch(group -> group.takes(machine)))
                .map(Machine::hostname);
    }
}
