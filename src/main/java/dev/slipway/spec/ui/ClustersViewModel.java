package dev.slipway.spec.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Found;
import dev.slipway.fx.Route;
import dev.slipway.fx.part.Status;
import dev.slipway.run.RunState;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Drafts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final Supplier<List<RunState>> runs;
    private final ObservableList<ClusterEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public ClustersViewModel(Desk desk, Supplier<List<RunState>> runs) {
        this.desk = desk;
        this.drafts = new Drafts(desk.workspace().drafts());
        this.runs = runs;
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
        entries.setAll(found);
    }

    private void fail(Exception failure) {
        reading.set(false);
        trouble.set(Reason.of(failure));
    }

    private List<ClusterEntry> list() throws IOException {
        var all = new ArrayList<ClusterEntry>();
        var states = runs.get().stream()
                .filter(run -> !run.subject().operation().equals("rehearse"))
                .toList();
        for (var kubeconfig : desk.workspace().kubeconfigs()) {
            var name = kubeconfig.getName(kubeconfig.getNameCount() - 2).toString();
            all.add(new ClusterEntry(
                    name,
                    Status.UNKNOWN,
                    Texts.of("clusters.created"),
                    Texts.of("clusters.kubeconfig"),
                    Optional.empty(),
                    Route.Cluster.of(name)));
        }
        states.stream()
                .filter(run -> all.stream()
                        .noneMatch(entry -> entry.name().equals(run.subject().cluster())))
                .map(ClustersViewModel::running)
                .collect(Collectors.toMap(ClusterEntry::name, entry -> entry, (first, _) -> first, LinkedHashMap::new))
                .values()
                .forEach(all::add);
        for (var draft : drafts.list()) {
            all.add(draft(draft));
        }
        return all;
    }

    private static ClusterEntry running(RunState run) {
        return new ClusterEntry(
                run.subject().cluster(),
                status(run),
                Texts.of("clusters.creating"),
                Texts.of("clusters.run.detail", Texts.of("run.standing." + word(run))),
                Optional.empty(),
                new Route.Run(run.id()));
    }

    private static Status status(RunState run) {
        return switch (run.standing()) {
            case RUNNING -> Status.RUNNING;
            case HELD -> Status.FAILED;
            case PAUSED -> Status.PAUSED;
            case STOPPED -> Status.STOPPED;
            case INTERRUPTED -> Status.INTERRUPTED;
            case DONE -> Status.READY;
        };
    }

    private static String word(RunState run) {
        return run.standing().name().toLowerCase(Locale.ROOT);
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
