package dev.slipway.inventory.ui;

import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import dev.slipway.inventory.SheetHistory;
import dev.slipway.inventory.SheetReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The inventory under the operator's hands: every edit is judged and saved behind the scenes, and can be undone.
public final class SheetViewModel implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final SheetFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Loading());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.empty());
    private final ReadOnlyObjectWrapper<Assessment> assessment = new ReadOnlyObjectWrapper<>(Assessment.none());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Saved());
    private final ReadOnlyStringWrapper importName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SheetReading> refused =
            new ReadOnlyObjectWrapper<>(new SheetReading.Sound(Sheet.empty()));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private SheetHistory history = new SheetHistory(Sheet.empty());
    private List<Group> groups = List.of();
    private Set<String> unusable = Set.of();
    private Subscription looking = () -> {};
    private boolean judging;
    private boolean again;

    public SheetViewModel(SheetFile file, Background background) {
        this.file = file;
        this.background = background;
    }

    /// Reads the inventory, and watches whether others change it.
    public void open() {
        load(file::open);
        looking = background.every(LOOK, this::look);
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// What was found out about the sheet last; a little behind it while it is being judged.
    public ReadOnlyObjectProperty<Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /// The name of the file that is being imported; empty without one.
    public ReadOnlyStringProperty importName() {
        return importName.getReadOnlyProperty();
    }

    /// The import that could not be read last, if it could not.
    public ReadOnlyObjectProperty<SheetReading> refused() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// What the sheet is judged by besides its own rules.
    public void judgeBy(List<Group> wanted, Set<String> silent) {
        if (!wanted.equals(groups) || !silent.equals(unusable)) {
            groups = List.copyOf(wanted);
            unusable = Set.copyOf(silent);
            judge();
        }
    }

    public void edit(UnaryOperator<Sheet> change) {
        if (history.apply(change.apply(history.now()))) {
            changed();
        }
    }

    public void undo() {
        history.undo();
        changed();
    }

    public void redo() {
        history.redo();
        changed();
    }

    /// Reads another CSV, in whatever way it is written; its machines wait to be added.
    public void read(Path other) {
        background.run(
                () -> SheetReading.lenient(other, new String(Files.readAllBytes(other), StandardCharsets.UTF_8)),
                reading -> imported(other, reading),
                failure -> saving.set(new Saving.Failed(words(failure))));
    }

    public void discardImport() {
        importName.set("");
        edit(Sheet::withoutImport);
    }

    /// Gives up the edits that wait and shows what is on disk.
    public void reload() {
        load(file::reload);
    }

    /// Puts the edits over what another program wrote.
    public void keepMine() {
        background.run(file::overrule, this::judge);
    }

    public void saveAgain() {
        judge();
    }

    public void export(Path target) {
        write(history.now(), target);
    }

    /// Writes an inventory with all its columns and no machines.
    public void template(Path target) {
        write(Sheet.empty(), target);
    }

    private void write(Sheet now, Path target) {
        background.run(
                () -> {
                    SheetFile.export(now, target);
                    return target;
                },
                _ -> {},
                failure -> saving.set(new Saving.Failed(words(failure))));
    }

    @Override
    public void close() {
        looking.close();
    }

    private void load(java.util.concurrent.Callable<SheetReading> source) {
        background.run(source, this::loaded, failure -> stage.set(new Stage.Closed(words(failure))));
    }

    private void loaded(SheetReading reading) {
        switch (reading) {
            case SheetReading.Sound(var read) -> {
                history = new SheetHistory(read);
                stage.set(new Stage.Open());
                saving.set(new Saving.Saved());
                changed();
            }
            case SheetReading.Unreadable(var finding) -> stage.set(new Stage.Unreadable(finding));
        }
    }

    private void imported(Path other, SheetReading reading) {
        refused.set(reading);
        if (reading instanceof SheetReading.Sound(var read)) {
            importName.set(String.valueOf(other.getFileName()));
            edit(now -> now.importing(read));
        }
    }

    private void changed() {
        sheet.set(history.now());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        judge();
    }

    /// One judgement at a time, and one more when the sheet went on meanwhile: the file has one writer.
    private void judge() {
        if (judging) {
            again = true;
            return;
        }
        if (!(stage.get() instanceof Stage.Open)) {
            return;
        }
        judging = true;
        var now = history.now();
        var wanted = groups;
        var silent = unusable;
        background.run(() -> Assessment.of(now, wanted, silent), this::judged, failure -> {
            judging = false;
            throw new IllegalStateException("the inventory could not be judged", failure);
        });
    }

    private void judged(Assessment result) {
        assessment.set(result);
        background.run(
                () -> file.write(result),
                outcome -> written(saving(outcome)),
                failure -> written(new Saving.Failed(words(failure))));
    }

    private void written(Saving outcome) {
        saving.set(outcome);
        judging = false;
        if (again) {
            again = false;
            judge();
        }
    }

    private void look() {
        if (!judging && stage.get() instanceof Stage.Open && saving.get() instanceof Saving.Saved) {
            background.run(
                    file::changedElsewhere,
                    changed -> {
                        if (changed && saving.get() instanceof Saving.Saved && !judging) {
                            saving.set(new Saving.ChangedElsewhere());
                        }
                    },
                    _ -> {});
        }
    }

    private static Saving saving(SheetFile.Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> new Saving.Saved();
            case WAITS -> new Saving.Waits();
            case CHANGED_ELSEWHERE -> new Saving.ChangedElsewhere();
        };
    }

    private static String words(Exception failure) {
        return failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
    }
}
