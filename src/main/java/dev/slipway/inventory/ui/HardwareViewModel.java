package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Tasks;
import dev.slipway.inventory.BmcRound;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.HeaderMemory;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.SheetFile;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The hardware page: the sheet, its table, the power of the machines and how they serve the clusters.
public final class HardwareViewModel implements AutoCloseable {

    private final Background background;
    private final SheetViewModel sheets;
    private final Exchange exchange;
    private final TableViewModel table;
    private final Problems problems;
    private final Belongings belongings;
    private final FitViewModel fit = new FitViewModel();
    private final PowerViewModel power;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

    public HardwareViewModel(
            Workspace workspace,
            Background background,
            Tasks tasks,
            Time time,
            BmcAccess access,
            Supplier<Map<String, String>> resident) {
        this.background = background;
        sheets = new SheetViewModel(new SheetFile(workspace.hardware()), background);
        exchange = new Exchange(sheets, background, new HeaderMemory(workspace.own()));
        table = new TableViewModel(sheets.sheet(), exchange.name(), background);
        problems = new Problems(sheets, table);
        belongings = new Belongings(workspace, background, resident);
        power = new PowerViewModel(access, background, tasks, time);
        connect();
    }

    /// Opens the inventory and follows the runs, whose machines belong to their clusters.
    public void open(RunWatch runs) {
        belongings.follow(runs);
        open();
    }

    void open() {
        belongings.lookAround();
        sheets.open();
    }

    public SheetViewModel sheets() {
        return sheets;
    }

    public Exchange exchange() {
        return exchange;
    }

    public TableViewModel table() {
        return table;
    }

    public Problems problems() {
        return problems;
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
        belongings.lookAround();
    }

    public Belonging belonging(Line line) {
        return Belonging.in(belongings.owners().get(), sheets.sheet().get(), line);
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

    @Override
    public void close() {
        belongings.close();
        sheets.close();
    }

    private void connect() {
        sheets.assessment().subscribe(belongings::judged);
        sheets.assessment().subscribe(_ -> {
            showFit();
            table.told();
        });
        sheets.sheet().subscribe(_ -> describe());
        belongings.demands().subscribe(_ -> {
            rejudge();
            showFit();
        });
        belongings.owners().subscribe(owners -> {
            table.owned(owners);
            describe();
        });
        power.revision().subscribe(_ -> {
            rejudge();
            table.told();
        });
    }

    private void rejudge() {
        sheets.judgeBy(belongings.groups(), silent());
    }

    private Set<String> silent() {
        var sheet = sheets.sheet().get();
        return sheet.kept().stream()
                .filter(line -> power.silent(sheet.cell(line, Column.BMC_IP)))
                .map(line -> sheet.cell(line, Column.HOSTNAME))
                .collect(Collectors.toSet());
    }

    private void showFit() {
        fit.show(sheets.assessment().get(), belongings.demands().get());
    }

    private void describe() {
        var sheet = sheets.sheet().get();
        var kept = sheet.kept();
        var inClusters = kept.stream()
                .filter(line -> belonging(line).kind() == Belonging.Kind.CLUSTER)
                .count();
        var words = Texts.of("hardware.sentence", kept.size(), inClusters);
        var pending = sheet.pending().size();
        sentence.set(pending == 0 ? words : words + Texts.of("hardware.sentence.adding", pending));
    }
}
