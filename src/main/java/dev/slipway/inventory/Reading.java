package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a hardware CSV says: the machines of its sound rows, and everything that is wrong with the file.
///
/// The first blocking finding carries the text EKS Anywhere would stop at. `rows` gives the file's line of each
/// machine by host name.
public record Reading(Path file, List<Machine> machines, List<Finding> findings, Map<String, Integer> rows) {

    public Reading {
        machines = List.copyOf(machines);
        findings = List.copyOf(findings);
        rows = Map.copyOf(rows);
    }

    /// Whether EKS Anywhere would refuse the file.
    public boolean blocks() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /// What opens the BMCs of the machines: to be kept out of every text.
    public Stream<String> passwords() {
        return machines.stream()
                .flatMap(machine -> machine.bmc().stream())
                .map(bmc -> bmc.credentials().password());
    }

    /// The cell of one of the machines that holds its labels.
    public Place labelsOf(Machine machine) {
        return Optional.ofNullable(rows.get(machine.hostname()))
                .<Place>map(row -> new Place.InTable(file, row, Column.LABELS.header()))
                .orElseGet(() -> new Place.Named(machine.hostname()));
    }
}
