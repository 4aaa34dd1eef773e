package dev.slipway.spec.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Found;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Drafts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The clusters of a workspace: those that exist, those being created, and drafts.
public final class ClustersViewModel {

    private final Desk desk;
    private final Drafts drafts;
    private final Supplier<List<ClusterEntry>> known;
    private final ObservableList<ClusterEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// `known` tells which clusters there are or will be; it may take its time.
    public ClustersViewModel(Desk desk, Supplier<List<ClusterEntry>> known) {
        this.desk = desk;
        this.drafts = new Drafts(desk.workspace().drafts());
        this.known = known;
    }

    ObservableList<ClusterEntry> entries() {
        return entries;
    }

    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Why the list could not be read; empty when it could.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    long draftCount() {
        return entries.stream().filter(entry -> entry.draft().isPresent()).count();
    }

    public void read() {
        reading.set(true);
        desk.background().run(this::list, this::show, this::fail);
    }

    private void show(List<ClusterEntry> found) {
        reading.set(false);
        trouble.set("");
        if (!entries.equals(found)) {
            entries.setAll(found);
        }
    }

    private void fail(Exception failure) {
        reading.set(false);
        trouble.set(Texts.of("clusters.failed.why", Reason.of(failure)));
    }

    private List<ClusterEntry> list() throws IOException {
        var all = new ArrayList<>(known.get());
        for (var draft : drafts.list()) {
            all.add(draft(draft));
        }
        return all;
    }

    private ClusterEntry draft(Drafts.Entry draft) {
        var age = Duration.between(draft.changed(), desk.time().now());
        return new ClusterEntry(
                draft.cluster(),
                Status.PENDING,
                Texts.of("clusters.draft"),
                Texts.of("clusters.draft.detail", Spans.age(age.isNegative() ? Duration.ZERO : age)),
                Optional.of(draft.id()),
                new Route.CreateCluster(Optional.of(draft.id())));
    }

    /// The drafts, for the palette.
    public List<Found> drafts() {
        return entries.stream()
                .filter(entry -> entry.draft().isPresent())
                .map(entry ->
                        new Found("draft", "oct-pencil-16", entry.name(), entry.detail(), entry.open(), List.of()))
                .toList();
    }

    void open(ClusterEntry entry) {
        desk.navigator().go(entry.open());
    }

    void create() {
        desk.navigator().go(new Route.CreateCluster(Optional.empty()));
    }

    void delete(String draft) {
        desk.background().run(() -> drafts.delete(draft), this::read);
    }

    /// Takes a specification over as a draft, byte for byte, and opens it.
    public void importing(Path file) {
        desk.background()
                .run(
                        () -> {
                            var spec = SpecFile.read(file);
                            var name = ClusterParts.name(spec);
                            var id = drafts.free(name.matches("[A-Za-z][A-Za-z0-9-]*") ? name : "imported");
                            drafts.write(id, spec.text());
                            return id;
                        },
                        id -> desk.navigator().go(new Route.CreateCluster(Optional.of(id))),
                        this::fail);
    }
}
