package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Tasks;
import dev.slipway.inventory.BmcRound;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.QuickFix;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Workspace;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The hardware page: the sheet, its table, the power of the machines and how they serve the clusters.
public final class HardwareViewModel implements AutoCloseable {

    private static final Duration RARELY = Duration.ofSeconds(2);

    private final Workspace workspace;
    private final Background background;
    private final SheetViewModel sheets;
    private final TableViewModel table;
    private final FitViewModel fit = new FitViewModel();
    private final PowerViewModel power;
    private final Supplier<Map<String, String>> resident;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private List<ClusterDemand> demands = List.of();
    private Map<String, String> residents = Map.of();
    private Map<String, Belonging> belongings = Map.of();
    private Subscription listening = () -> {};

    public HardwareViewModel(
            Workspace workspace,
            Background background,
            Tasks tasks,
            Time time,
            BmcAccess access,
            Supplier<Map<String, String>> resident) {
        this.workspace = workspace;
        this.background = background;
        this.resident = resident;
        sheets = new SheetViewModel(new SheetFile(workspace.hardware(), workspace.own()), background);
        table = new TableViewModel(sheets);
        power = new PowerViewModel(access, background, tasks, time);
        table.clusters(line -> belonging(line).words());
        sheets.assessment().subscribe(_ -> judged());
        sheets.sheet().subscribe(_ -> describe());
        power.revision().subscribe(_ -> {
            rejudge();
            table.told();
        });
    }

    /// Opens the inventory and follows the runs, whose machines belong to their clusters.
    public void open(RunWatch runs) {
        Coalescer news = background.onFx(RARELY, this::settle);
        listening = runs.listen(news::signal);
        open();
    }

    void open() {
        lookAround();
        sheets.open();
    }

    public SheetViewModel sheets() {
        return sheets;
    }

    public TableViewModel table() {
        return table;
    }

    public FitViewModel fit() {
        return fit;
    }

    public PowerViewModel power() {
        return power;
    }

    public Background background() {
        return background;
    }

    /// What stands beside the title.
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// Reads again which clusters there are and whose the machines are.
    public void lookAround() {
        residents = resident.get();
        background.run(
                () -> ClusterDemand.of(workspace),
                found -> {
                    demands = found;
                    rejudge();
                    judged();
                },
                _ -> {});
    }

    /// A run has moved on: its machines may belong to its cluster now.
    private void settle() {
        var now = resident.get();
        if (!now.equals(residents)) {
            residents = now;
            judged();
        }
    }

    public Belonging belonging(Line line) {
        var name = sheets.sheet().get().cell(line, Column.HOSTNAME);
        return belongings.getOrDefault(name, new Belonging(Belonging.Kind.FREE, ""));
    }

    public String name(Line line) {
        return sheets.sheet().get().cell(line, Column.HOSTNAME);
    }

    /// What a machine can be found by besides its name: addresses, labels, cluster.
    public String details(Line line) {
        var sheet = sheets.sheet().get();
        return Stream.of(
                        sheet.cell(line, Column.IP_ADDRESS),
                        sheet.cell(line, Column.LABELS),
                        belonging(line).words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public Optional<QuickFix> fix(Spot spot) {
        var sheet = sheets.sheet().get();
        return table.finding(spot)
                .flatMap(finding ->
                        sheet.find(spot.key()).flatMap(line -> QuickFix.of(finding, sheet.cell(line, spot.column()))));
    }

    public void apply(int key, QuickFix fix) {
        sheets.edit(sheet -> sheet.with(List.of(key), fix.column(), fix.text()));
    }

    public void set(Collection<Integer> keys, String column, String text) {
        sheets.edit(sheet -> sheet.with(keys, column, text));
    }

    public void delete(Collection<Integer> keys) {
        var gone = Set.copyOf(keys);
        sheets.edit(sheet -> sheet.without(gone));
    }

    /// Adds what is sound of the import; the rest waits for its corrections.
    public void addReady() {
        var ready = ready();
        sheets.edit(sheet -> sheet.accepting(ready));
    }

    public List<Integer> ready() {
        var assessment = sheets.assessment().get();
        return sheets.sheet().get().pending().stream()
                .map(Line::key)
                .filter(assessment::sound)
                .toList();
    }

    public void testAll() {
        test(sheets.sheet().get().lines());
    }

    public void test(List<Line> lines) {
        order(lines, BmcRound.Order.READ);
    }

    public void order(List<Line> lines, BmcRound.Order order) {
        var sheet = sheets.sheet().get();
        power.go(
                lines.stream()
                        .flatMap(line -> sheet.bmc(line).stream())
                        .distinct()
                        .toList(),
                order);
    }

    public List<Line> checked() {
        var checked = table.checked();
        return sheets.sheet().get().lines().stream()
                .filter(line -> checked.contains(line.key()))
                .toList();
    }

    /// The gravest finding of a line, in few words.
    public Optional<Finding> worst(int key) {
        return sheets.assessment().get().worst(key);
    }

    @Override
    public void close() {
        listening.close();
        sheets.close();
    }

    private void rejudge() {
        var groups =
                demands.stream().flatMap(demand -> demand.groups().stream()).toList();
        sheets.judgeBy(groups, silent());
    }

    private Set<String> silent() {
        var sheet = sheets.sheet().get();
        var silent = new HashSet<String>();
        sheet.kept().stream()
                .filter(line -> power.silent(sheet.cell(line, Column.BMC_IP)))
                .forEach(line -> silent.add(sheet.cell(line, Column.HOSTNAME)));
        return silent;
    }

    private void judged() {
        var assessment = sheets.assessment().get();
        belongings = Belonging.of(assessment, demands, residents);
        fit.show(assessment, demands);
        describe();
        table.told();
    }

    private void describe() {
        Sheet sheet = sheets.sheet().get();
        var kept = sheet.kept();
        var inClusters = kept.stream()
                .filter(line -> belonging(line).kind() == Belonging.Kind.CLUSTER)
                .count();
        var words = Texts.of("hardware.sentence", kept.size(), inClusters);
        var pending = sheet.pending().size();
        sentence.set(pending == 0 ? words : words + Texts.of("hardware.sentence.adding", pending));
    }
}
