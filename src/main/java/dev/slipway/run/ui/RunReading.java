package dev.slipway.run.ui;

import dev.slipway.run.Estimates;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunState;
import dev.slipway.site.RunControl.Start;
import java.io.IOException;
import java.util.Optional;

/// Reads how one run stands: its journal through the watch, its clock, earlier runs, its specification. Not for the FX
/// thread.
final class RunReading {

    private final RunPlace place;
    private final RunFolder folder;
    private Roster roster = Roster.unknown();
    private Optional<Estimates> estimates = Optional.empty();

    RunReading(RunPlace place, String id) {
        this.place = place;
        this.folder = place.workspace().runs().named(id);
    }

    /// What was read: the run at this moment, once its journal has begun, and how its process stands.
    record Result(Optional<RunPage> page, Start start) {}

    synchronized Result read(RunPage.Extent extent) throws IOException {
        var start = place.control().start(folder);
        var page = place.watch().find(folder.id()).map(run -> RunPage.of(moment(run), place, extent));
        return new Result(page, start);
    }

    private Moment moment(RunState run) {
        if (roster.groups().isEmpty()) {
            roster = Roster.read(run.subject());
        }
        // Other runs end seldom: what they tell is read once a page.
        var usual = estimates.orElseGet(() -> Estimates.of(place.watch().states(), run));
        estimates = Optional.of(usual);
        return Moment.of(run, usual, roster, place.clock().now(run));
    }
}
