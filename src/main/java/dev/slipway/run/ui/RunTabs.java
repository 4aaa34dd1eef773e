package dev.slipway.run.ui;

import dev.slipway.fx.part.LogTab;
import dev.slipway.fx.part.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The tabs of the log of a run: machines at work or in trouble, and those whose log somebody opened.
final class RunTabs {

    private static final int AT_MOST = 5;

    private final Set<String> opened = new LinkedHashSet<>();

    /// The tab of a machine, which is offered from now on.
    LogTab open(String machine) {
        opened.add(machine);
        return LogTab.subject(machine);
    }

    List<LogTab> offered(List<MachineLine> machines) {
        var offered = new ArrayList<LogTab>();
        machines.stream()
                .filter(MachineLine.Row.class::isInstance)
                .map(MachineLine.Row.class::cast)
                .filter(row -> row.trouble() || row.lane().status() == Status.RUNNING)
                .limit(AT_MOST)
                .forEach(row -> offered.add(tab(row)));
        opened.stream()
                .filter(machine -> offered.stream().noneMatch(tab -> tab.title().equals(machine)))
                .forEach(machine -> offered.add(LogTab.subject(machine)));
        return LogTab.ofRun(offered);
    }

    private static LogTab tab(MachineLine.Row row) {
        var tab = LogTab.subject(row.machine());
        return row.trouble() ? tab.with(row.lane().status()) : tab;
    }
}
