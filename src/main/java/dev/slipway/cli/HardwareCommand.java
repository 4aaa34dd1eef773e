package dev.slipway.cli;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.inventory.Arrivals;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.ForeignCsv;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import dev.slipway.inventory.SheetReading;
import dev.slipway.spec.rules.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `slipway hardware`: the inventory from a terminal.
@Command(name = "hardware", description = "The hardware CSV: what is wrong with it, machines into it, a copy of it.")
final class HardwareCommand {

    private static final String INVENTORY = "hardware.csv";

    private final Terminal terminal;

    HardwareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "lint",
            description = "Everything EKS Anywhere would refuse, and what would not work, cell by cell.")
    int lint(
            @Parameters(paramLabel = "CSV", defaultValue = INVENTORY, description = "The hardware CSV.") Path csv,
            @Mixin Report report) {
        return report.print(CsvChecks.READ.judge(terminal.existing(csv)), terminal);
    }

    @Command(
            name = "import",
            description = "Adds the machines of a file to the inventory; one of the same host name takes the other's"
                    + " place. A machine the file does not name stays.")
    int importing(
            @Parameters(
                            paramLabel = "FILE",
                            description =
                                    "As spreadsheets write it: commas, semicolons or tabs, names like IP Address.")
                    Path source,
            @Option(
                            names = {"-z", "--hardware-csv"},
                            paramLabel = "CSV",
                            defaultValue = INVENTORY,
                            description = "The inventory; made if need be.")
                    Path inventory,
            @Option(
                            names = "--map",
                            paramLabel = "THEIRS=OURS",
                            description = "Which column of EKS Anywhere a column of the file is; nothing after the"
                                    + " equals sign leaves it out. For each column whose name does not say it.")
                    @Nullable
                    Map<String, String> meanings,
            @Option(names = "--dry-run", description = "Only say what would change.") boolean dry)
            throws IOException {
        var file = new SheetFile(terminal.resolve(inventory));
        var sheet =
                sheet(file.open()).importing(read(terminal.existing(source), meanings == null ? Map.of() : meanings));
        var assessment = Assessment.of(sheet, List.of(), Set.of());
        tell(terminal.resolve(source), sheet, assessment);
        var sound = sheet.pending().stream()
                .map(Line::key)
                .filter(assessment::sound)
                .toList();
        if (!dry) {
            var accepted = sheet.accepting(sound).withoutImport();
            terminal.print(Texts.of("hardware.outcome." + outcome(file, accepted), inventory));
        }
        return sound.size() == sheet.pending().size() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static String outcome(SheetFile file, Sheet accepted) throws IOException {
        return switch (file.write(Assessment.of(accepted, List.of(), Set.of()))) {
            case WRITTEN -> "written";
            case WAITS -> "waits";
            case CHANGED_ELSEWHERE -> "elsewhere";
        };
    }

    private void tell(Path source, Sheet sheet, Assessment assessment) {
        var arrivals = Arrivals.of(sheet);
        arrivals.added().forEach(line -> terminal.print("+ " + name(sheet, line)));
        arrivals.changed()
                .forEach(change ->
                        terminal.print("~ " + name(sheet, change.line()) + ": " + String.join(", ", change.columns())));
        terminal.print(Texts.of(
                "hardware.arrivals",
                arrivals.added().size(),
                arrivals.changed().size(),
                arrivals.same().size(),
                arrivals.staying().size()));
        var judged = Judged.of(Inputs.READ, problems(source, sheet, assessment));
        if (!judged.isEmpty()) {
            new FindingsText(judged, terminal.folder()).lines().forEach(terminal::warn);
        }
    }

    // The header is the first line of the file.
    private static List<Finding> problems(Path source, Sheet sheet, Assessment assessment) {
        var keys = sheet.pending().stream().map(Line::key).toList();
        return IntStream.range(0, keys.size())
                .boxed()
                .flatMap(index -> assessment.of(keys.get(index)).stream()
                        .map(finding -> finding.at(new Place.InTable(source, index + 2, Assessment.column(finding)))))
                .toList();
    }

    private static String name(Sheet sheet, Line line) {
        return sheet.cell(line, Column.HOSTNAME);
    }

    @Command(
            name = "export",
            description = "The inventory as EKS Anywhere reads it. To a file with the BMC passwords, as eksctl anywhere"
                    + " needs them; to the terminal without.")
    int export(
            @Parameters(paramLabel = "CSV", defaultValue = INVENTORY, description = "The inventory.") Path inventory,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Write here, readable by you alone.")
                    @Nullable
                    Path output,
            @Option(names = "--without-passwords", description = "Leave the BMC passwords out of the file.")
                    boolean bare)
            throws IOException {
        var sheet = read(terminal.existing(inventory), Map.of());
        if (output == null) {
            sheet.csv().forEach(terminal::print);
        } else if (bare) {
            SheetFile.export(sheet.withoutPasswords(), terminal.resolve(output));
            terminal.print(Texts.of("hardware.exported.bare", output));
        } else {
            SheetFile.export(sheet, terminal.resolve(output));
            terminal.print(Texts.of("hardware.exported", output));
        }
        return ExitStatus.DONE;
    }

    private Sheet read(Path file, Map<String, String> meanings) throws IOException {
        var foreign = ForeignCsv.read(file);
        return sheet(foreign.damage()
                .<SheetReading>map(SheetReading.Unreadable::new)
                .orElseGet(() -> foreign.read(new ColumnMeanings(meanings).over(foreign.suggested()))));
    }

    private Sheet sheet(SheetReading reading) {
        return switch (reading) {
            case SheetReading.Sound(var sheet) -> sheet;
            case SheetReading.Unreadable(var finding) -> {
                var text = new FindingsText(Judged.of(Inputs.READ, List.of(finding)), terminal.folder());
                throw new UsageException(String.join("\n", text.lines()));
            }
        };
    }
}
