package dev.slipway.spec.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Coalescer;
import dev.slipway.fx.Background;
import dev.slipway.spec.Drafts;
import dev.slipway.spec.FirstSpec;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecDraft;
import dev.slipway.spec.SpecFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// A specification being written: every edit is judged and kept on disk while the operator goes on.
public final class DraftViewModel implements AutoCloseable {

    private static final String NEW = "new-cluster";

    private final Background background;
    private final DraftOnDisk disk;
    private final ReadOnlyObjectWrapper<SpecDraft> draft;
    private final ReadOnlyObjectWrapper<Judgement> judgement;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObservableSet<String> leftOut = FXCollections.observableSet();
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.STANDALONE);
    private final MachinesAtHand machines;
    private final Errand<Judgement> judging;
    private String continued = "";

    DraftViewModel(Desk desk, String id, SpecFile file) {
        this.background = desk.background();
        this.disk = new DraftOnDisk(desk, id, this::content, this::failed);
        this.draft = new ReadOnlyObjectWrapper<>(SpecDraft.of(file));
        this.judgement = new ReadOnlyObjectWrapper<>(Judgement.none(file));
        this.machines = new MachinesAtHand(desk, this::judge);
        this.judging = new Errand<>(
                desk.background(),
                () -> {
                    var text = draft.get().file();
                    var reading = machines.inventory().get();
                    var without = Set.copyOf(this.leftOut);
                    var silent = Set.copyOf(machines.silent());
                    return () -> Judgement.of(text, reading, without, silent, desk.environment());
                },
                judgement::set,
                this::failed);
    }

    /// A draft of this id; until it is read, or if there is none, what a new one says.
    static DraftViewModel of(Desk desk, String id) {
        var drafts = new Drafts(desk.workspace().drafts());
        return new DraftViewModel(desk, id, FirstSpec.of(drafts.file(id), NEW, Provider.TINKERBELL));
    }

    /// Reads the draft, if it is there, and the inventory, and judges for the first time.
    void begin() {
        machines.read();
        disk.read(this::load);
        judge();
    }

    private Drafts.Content content() {
        var without = leftOut.stream().sorted().toList();
        return new Drafts.Content(file(), without, Optional.of(purpose.get().word()));
    }

    private void load(Drafts.Content found) {
        leftOut.addAll(found.leftOut());
        found.purpose().flatMap(Purpose::of).ifPresent(purpose::set);
        draft.set(SpecDraft.of(found.spec()));
        judge();
    }

    /// Makes one call of any number of signals, after a pause.
    Coalescer after(Duration pause, Runnable action) {
        return background.onFx(pause, action);
    }

    ReadOnlyObjectProperty<SpecDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    SpecFile file() {
        return draft.get().file();
    }

    ReadOnlyObjectProperty<Judgement> judgement() {
        return judgement.getReadOnlyProperty();
    }

    /// When the draft was last written to disk; empty until it was.
    ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return disk.savedAt();
    }

    /// Why the last thing asked for could not be done; empty when it could.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    MachinesAtHand machines() {
        return machines;
    }

    ObservableSet<String> leftOut() {
        return leftOut;
    }

    /// What the cluster is for; kept beside the text, which is the same for two of the three.
    ObjectProperty<Purpose> purpose() {
        return purpose;
    }

    void intend(Purpose chosen) {
        purpose.set(chosen);
        disk.write();
    }

    void leaveOut(String hostname) {
        leftOut.add(hostname);
        judge();
        disk.write();
    }

    /// Edits the text; an edit that cannot be made in place leaves it as it is and says so.
    void edit(UnaryOperator<SpecFile> change) {
        edit("", change);
    }

    /// As `edit`, but edits of one name in a row are undone together, as the letters of a word are.
    void edit(String name, UnaryOperator<SpecFile> change) {
        try {
            var edited = change.apply(file());
            if (!edited.text().equals(file().text())) {
                var joins = !name.isEmpty() && name.equals(continued);
                continued = name;
                arrive(joins ? draft.get().continued(edited) : draft.get().with(edited));
            }
            trouble.set("");
        } catch (IllegalArgumentException refused) {
            trouble.set(Texts.of("wizard.not-in-place", Reason.of(refused)));
        }
    }

    void undo() {
        continued = "";
        draft.get().undone().ifPresent(this::arrive);
    }

    void redo() {
        continued = "";
        draft.get().redone().ifPresent(this::arrive);
    }

    /// Writes the draft, and measures changes against what it says now.
    void keep() {
        continued = "";
        draft.set(draft.get().kept());
        disk.write();
    }

    /// Goes on with another text; changes are measured against what it began with.
    void goOn(SpecFile text, SpecFile begun) {
        continued = "";
        arrive(draft.get().with(text).since(begun));
    }

    private void arrive(SpecDraft next) {
        draft.set(next);
        judge();
        disk.write();
    }

    private void judge() {
        judging.ask();
    }

    private void failed(Exception failure) {
        trouble.set(Reason.of(failure));
    }

    /// What was asked to be written is written to its end.
    @Override
    public void close() {
        judging.close();
        machines.close();
    }
}
