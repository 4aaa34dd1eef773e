package dev.slipway.spec.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.LiveText;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.ui.Difference.Way;
import dev.slipway.spec.writing.LineEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A draft's text beside another: as it was saved, as it was last applied, or as its cluster says. Follows the draft
/// while it is looked at.
final class DifferenceViewModel implements AutoCloseable {

    private final DraftViewModel draft;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Difference> shown = new ReadOnlyObjectWrapper<>(new Difference.Reading(""));
    private final javafx.util.Subscription following;
    private Optional<Other> looking = Optional.empty();
    private Subscription reading = () -> {};

    DifferenceViewModel(DraftViewModel draft, Desk desk) {
        this.draft = draft;
        this.desk = desk;
        this.following = draft.draft().subscribe(this::again);
    }

    /// What a text may be compared with.
    enum Other {
        SAVED,
        APPLIED,
        LIVE;

        private String sentence() {
            return Texts.of("wizard.difference.reading." + name().toLowerCase(Locale.ROOT));
        }
    }

    ReadOnlyObjectProperty<Difference> shown() {
        return shown.getReadOnlyProperty();
    }

    void look(Other other) {
        looking = Optional.of(other);
        shown.set(new Difference.Reading(other.sentence()));
        again();
    }

    /// Nobody looks any more.
    void rest() {
        looking = Optional.empty();
        reading.close();
    }

    /// Reads it once more; until then what was shown stays.
    void again() {
        reading.close();
        looking.ifPresent(other -> {
            switch (other) {
                case SAVED ->
                    shown.set(beside("wizard.text.kept", draft.draft().get().saved(), draft.file()));
                case APPLIED -> readApplied(draft.file());
                case LIVE -> readLive(draft.file());
            }
        });
    }

    /// What the cluster was last made of, as it was written when that was done.
    ///
    /// EKS Anywhere: pkg/clustermarshaller.
    private void readApplied(SpecFile file) {
        var cluster = ClusterParts.name(file);
        var applied = desk.workspace().folder().resolve(cluster).resolve(cluster + "-eks-a-cluster.yaml");
        reading = desk.background()
                .run(
                        () -> Files.exists(applied)
                                ? beside("wizard.text.applied", Files.readString(applied), file)
                                : Difference.nothing(Way.CREATE, "wizard.difference.never-applied"),
                        shown::set,
                        failure -> failed("wizard.difference.applied.failed", "", failure));
    }

    private void readLive(SpecFile file) {
        var manager = ClusterParts.manager(file);
        reading = desk.background()
                .run(
                        () -> live(file, manager),
                        shown::set,
                        failure -> failed("wizard.difference.live.failed", manager, failure));
    }

    private Difference live(SpecFile file, String manager) throws IOException, InterruptedException {
        if (!file.findings().isEmpty()) {
            return Difference.nothing("wizard.difference.unreadable");
        }
        var objects = desk.live().read(file);
        if (objects.isEmpty()) {
            return Difference.nothing(Way.CONNECT, "wizard.difference.no-kubeconfig", manager);
        }
        return objects.get().isEmpty()
                ? Difference.nothing(Way.CREATE, "wizard.difference.no-cluster", manager, ClusterParts.name(file))
                : beside("wizard.text.live", LiveText.of(file, objects.get()), file);
    }

    private static Difference beside(String title, String before, SpecFile now) {
        return new Difference.Beside(Texts.of(title), LineEnds.shown(before), LineEnds.shown(now.text()));
    }

    private void failed(String key, String asked, Exception failure) {
        shown.set(new Difference.Failed(Texts.of(key, asked), Texts.of(key + ".why", Reason.of(failure))));
    }

    @Override
    public void close() {
        following.unsubscribe();
        reading.close();
    }
}
