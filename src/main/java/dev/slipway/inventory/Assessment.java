package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All that is wrong with a sheet, cell by cell, and how its machines serve the groups of the clusters.
///
/// `findings` has the lines with something to say, by key; `general` is what concerns the whole sheet. `machines` are
/// the sound lines, by key.
public record Assessment(
        Sheet sheet,
        Map<Integer, List<Finding>> findings,
        List<Finding> general,
        Map<Integer, Machine> machines,
        Fit fit) {

    private static final Path HERE = Path.of("hardware.csv");

    public Assessment {
        findings = Map.copyOf(findings);
        general = List.copyOf(general);
        machines = Map.copyOf(machines);
    }

    public static Assessment none() {
        return new Assessment(
                Sheet.empty(),
                Map.of(),
                List.of(),
                Map.of(),
                Fit.of(List.of(), List.of(), _ -> new Place.InFile(HERE)));
    }

    /// Judges every line. Machines named in `unusable` serve no group.
    public static Assessment of(Sheet sheet, List<Group> groups, Set<String> unusable) {
        var findings = new HashMap<Integer, List<Finding>>();
        var machines = new HashMap<Integer, Machine>();
        var text = SheetText.of(sheet, sheet.kept());
        var reading = HardwareCsv.reader().read(HERE, text.text());
        reading.findings().forEach(finding -> key(text, finding).ifPresent(key -> add(findings, key, finding)));
        machines(text, reading, machines);
        judgeImport(sheet, findings, machines);
        var usable = reading.machines().stream()
                .filter(machine -> !unusable.contains(machine.hostname()))
                .toList();
        var fit = Fit.of(groups, usable, reading::labelsOf);
        // Of two clusters that share a machine only one can have it; that is theirs to say, not the inventory's.
        fit.findings().stream()
                .filter(finding -> finding.id().equals("fit.slip"))
                .forEach(finding -> key(text, finding).ifPresent(key -> add(findings, key, finding)));
        return new Assessment(sheet, findings, general(text, reading), machines, fit);
    }

    /// What is wrong with a line, the gravest first.
    public List<Finding> of(int key) {
        return findings.getOrDefault(key, List.of());
    }

    public Optional<Finding> worst(int key) {
        return of(key).stream().findFirst();
    }

    public Optional<Finding> at(int key, String column) {
        return of(key).stream()
                .filter(finding -> column(finding).equals(column))
                .findFirst();
    }

    public boolean sound(int key) {
        return of(key).stream().noneMatch(Finding::blocks);
    }

    /// The number of cells with errors among lines of a standing.
    public long invalidCells() {
        return findings.values().stream()
                .mapToLong(of -> of.stream()
                        .filter(Finding::blocks)
                        .map(Assessment::column)
                        .distinct()
                        .count())
                .sum();
    }

    /// The number of labels that look like a slip of the pen.
    public long nearMatches() {
        return findings.values().stream()
                .flatMap(List::stream)
                .filter(finding -> finding.id().equals("fit.slip"))
                .count();
    }

    /// The errors that would be in the file if it were written now.
    public long keptErrors() {
        var kept = sheet.kept().stream().map(Line::key).collect(Collectors.toSet());
        return general.stream().filter(Finding::blocks).count()
                + findings.entrySet().stream()
                        .filter(entry -> kept.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(Finding::blocks)
                        .count();
    }

    public static String column(Finding finding) {
        return finding.place() instanceof Place.InTable cell ? cell.column() : "";
    }

    // A line of the import is judged as if it had taken the place of the machine with its name.
    private static void judgeImport(Sheet sheet, Map<Integer, List<Finding>> findings, Map<Integer, Machine> machines) {
        var pending = sheet.pending();
        if (pending.isEmpty()) {
            return;
        }
        var names =
                pending.stream().map(line -> sheet.cell(line, Column.HOSTNAME)).collect(Collectors.toSet());
        var lines = new ArrayList<>(sheet.kept().stream()
                .filter(line -> !names.contains(sheet.cell(line, Column.HOSTNAME)))
                .toList());
        lines.addAll(pending);
        var text = SheetText.of(sheet, lines);
        var keys = new HashSet<>(pending.stream().map(Line::key).toList());
        var reading = HardwareCsv.reader().read(HERE, text.text());
        reading.findings()
                .forEach(finding ->
                        key(text, finding).filter(keys::contains).ifPresent(key -> add(findings, key, finding)));
        var all = new HashMap<Integer, Machine>();
        machines(text, reading, all);
        all.keySet().retainAll(keys);
        machines.putAll(all);
    }

    private static void machines(SheetText text, Reading reading, Map<Integer, Machine> into) {
        reading.machines()
                .forEach(machine -> Optional.ofNullable(reading.rows().get(machine.hostname()))
                        .flatMap(row -> Optional.ofNullable(text.keys().get(row)))
                        .ifPresent(key -> into.put(key, machine)));
    }

    private static List<Finding> general(SheetText text, Reading reading) {
        return reading.findings().stream()
                .filter(finding -> key(text, finding).isEmpty())
                .filter(finding -> !finding.id().equals("inventory.file.no-machines"))
                .toList();
    }

    private static Optional<Integer> key(SheetText text, Finding finding) {
        return finding.place() instanceof Place.InTable cell
                ? Optional.ofNullable(text.keys().get(cell.row()))
                : Optional.empty();
    }

    private static void add(Map<Integer, List<Finding>> findings, int key, Finding finding) {
        var all = findings.computeIfAbsent(key, _ -> new ArrayList<>());
        all.add(finding);
        all.sort(Comparator.comparing(Finding::severity));
    }
}
