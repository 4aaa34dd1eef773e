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
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The inventory under the operator's hands: every edit is judged and saved behind the scenes, and can be undone.
public final class SheetViewModel implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final SheetFile file;
    private final Background background;
    private final Judging judging;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Loading());
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.empty());
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

    public void edit(UnaryOperator<Sheet> change) {
        if (history.apply(change.apply(history.now()))) {
            changed();
        }
    }

    /// One text in a column of many lines.
    public void set(Collection<Integer> keys, String column, String text) {
        edit(now -> now.with(keys, column, text));
    }

    public void delete(Collection<Integer> keys) {
        var gone = Set.copyOf(keys);
        edit(now -> now.without(gone));
    }

    public void undo() {
        history.undo();
        changed();
    }

    public void redo() {
        history.redo();
        changed();
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

    @Override
    public void close() {
        looking.close();
    }

    private void load(Callable<SheetReading> source) {
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

    private void changed() {
        sheet.set(history.now());
        judge();
    }

    /// Also writes: an inventory that was not read yet must not be written over.
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
