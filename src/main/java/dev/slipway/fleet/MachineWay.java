package dev.slipway.fleet;

import dev.slipway.run.Phase;
import dev.slipway.run.Sighting;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a machine has come: when each phase it has reached began. `ended` is when it became a ready node.
public record MachineWay(
        String machine,
        String group,
        String address,
        Map<Phase, Instant> begins,
        Optional<Instant> ended,
        String now,
        Optional<String> trouble) {

    public MachineWay {
        begins = Collections.unmodifiableMap(new EnumMap<>(begins));
    }

    public Phase phase() {
        return begins.keySet().stream().reduce((_, last) -> last).orElseThrow();
    }

    public Sighting sighting() {
        return at(phase(), ended, now, trouble);
    }

    /// Sightings of the phases behind `last`, the present one included, so that none is missed by looking too seldom.
    /// All of them when there was no last one.
    public List<Sighting> sightings(Optional<Phase> last) {
        return begins.keySet().stream()
                .filter(phase -> phase == phase()
                        || last.filter(seen -> phase.compareTo(seen) <= 0).isEmpty())
                .map(phase -> phase == phase() ? sighting() : at(phase, Optional.empty(), "", Optional.empty()))
                .toList();
    }

    private Sighting at(Phase phase, Optional<Instant> end, String words, Optional<String> problem) {
        var since = begins.getOrDefault(phase, Instant.EPOCH);
        return new Sighting(machine, group, address, phase, since, end, words, problem);
    }
}
