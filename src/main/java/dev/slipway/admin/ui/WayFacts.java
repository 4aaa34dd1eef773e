package dev.slipway.admin.ui;

import dev.slipway.admin.Reading;
import dev.slipway.admin.Reading.Standing;
import dev.slipway.admin.Speed;
import dev.slipway.finding.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is true of each way on this machine, as far as its checks have come.
final class WayFacts {

    private WayFacts() {}

    static List<WayFact> lab(Speed speed) {
        return List.of(
                new WayFact(WayFact.Kind.MET, Texts.of("first-run.lab.no-hardware")),
                new WayFact(WayFact.Kind.MET, Texts.of("first-run.lab.no-network")),
                new WayFact(WayFact.Kind.TIME, speed.length()));
    }

    static List<WayFact> hardware(List<Reading> readings) {
        var facts = new ArrayList<WayFact>();
        var bad = readings.stream()
                .filter(reading -> reading.standing() == Standing.BAD)
                .toList();
        if (!bad.isEmpty()) {
            var what = bad.getFirst().check().title();
            facts.add(new WayFact(WayFact.Kind.IN_THE_WAY, Texts.of("first-run.fix-first", bad.size(), what)));
        }
        met(readings, "layer2").ifPresent(_ -> facts.add(new WayFact(WayFact.Kind.MET, Texts.of("first-run.layer2"))));
        facts.add(new WayFact(WayFact.Kind.TIME, Texts.of("first-run.about", Speed.REAL_TIME.length())));
        return facts;
    }

    static List<WayFact> connect(List<Reading> readings) {
        var facts = new ArrayList<WayFact>();
        met(readings, "kubectl")
                .ifPresent(reading ->
                        facts.add(new WayFact(WayFact.Kind.MET, reading.check().title() + " " + reading.value())));
        facts.add(new WayFact(WayFact.Kind.FILE, Texts.of("first-run.kubeconfig")));
        facts.add(new WayFact(WayFact.Kind.TIME, Texts.of("lab.minutes", 1)));
        return facts;
    }

    private static Optional<Reading> met(List<Reading> readings, String check) {
        return readings.stream()
                .filter(reading -> reading.check().name().equals(check) && reading.standing() == Standing.GOOD)
                .findFirst();
    }
}
