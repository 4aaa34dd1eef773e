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
    private final Judging judging;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Loading());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.empty());
    private final ReadOnlyStringWrapper importName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SheetReading> refused =
            new ReadOnlyObjectWrapper<>(new SheetReading.Sound(Sheet.empty()));
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private SheetHistory history = new SheetHistory(Sheet.empty());
    private Subscription looking = () -> {};

    public SheetViewModel(SheetFile file, Background background) {
        this.file = file;
        this.background = background;
        this.judging = new Judging(file, background);
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
        return judging.assessment();
    }

    public ReadOnlyObjectProperty<Saving> saving() {
        return judging.saving();
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
        if (judging.by(wanted, silent)) {
            judge();
        }
    }

    /// Whether there is an inventory and nothing in it.
    public boolean blank() {
        return stage.get() instanceof Stage.Open && history.now().lines().isEmpty();
    }

    /// Whether there is something to edit.
    public boolean editable() {
        return stage.get() instanceof Stage.Open && !blank();
    }

    /// The operator knows about the import that could not be read.
    public void forgetRefused() {
        refused.set(new SheetReading.Sound(Sheet.empty()));
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
                judging::failed);
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
                judging::failed);
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
                judging.saved();
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

    private void judge() {
        if (stage.get() instanceof Stage.Open) {
            judging.judge(history.now());
        }
    }

    private void look() {
        if (stage.get() instanceof Stage.Open) {
            judging.look();
        }
    }

    static String words(Exception failure) {
        return failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
    }
}
