package dev.slipway.inventory.ui;

import dev.slipway.fx.Background;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Group;
import dev.slipway.inventory.Sheet;
import dev.slipway.inventory.SheetFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Judges and saves one sheet after the other behind the scenes, and never two at a time: the file has one writer.
final class Judging {

    private final SheetFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Assessment> assessment = new ReadOnlyObjectWrapper<>(Assessment.none());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Saved());
    private List<Group> groups = List.of();
    private Set<String> unusable = Set.of();
    private Optional<Sheet> waiting = Optional.empty();
    private boolean busy;

    Judging(SheetFile file, Background background) {
        this.file = file;
        this.background = background;
    }

    ReadOnlyObjectProperty<Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> saving() {
        return saving.getReadOnlyProperty();
    }

    /// Returns whether that is something new.
    boolean by(List<Group> wanted, Set<String> silent) {
        if (wanted.equals(groups) && silent.equals(unusable)) {
            return false;
        }
        groups = List.copyOf(wanted);
        unusable = Set.copyOf(silent);
        return true;
    }

    /// Judges this sheet, as soon as the last one is done with.
    void judge(Sheet sheet) {
        if (busy) {
            waiting = Optional.of(sheet);
            return;
        }
        busy = true;
        var wanted = groups;
        var silent = unusable;
        background.run(() -> Assessment.of(sheet, wanted, silent), this::judged, failure -> {
            busy = false;
            throw new IllegalStateException("the inventory could not be judged", failure);
        });
    }

    void failed(Exception failure) {
        saving.set(new Saving.Failed(SheetViewModel.words(failure)));
    }

    void saved() {
        saving.set(new Saving.Saved());
    }

    /// Looks whether another program has changed the file.
    void look() {
        if (resting()) {
            background.run(
                    file::changedElsewhere,
                    changed -> {
                        if (changed && resting()) {
                            saving.set(new Saving.ChangedElsewhere());
                        }
                    },
                    _ -> {});
        }
    }

    private boolean resting() {
        return !busy && saving.get() instanceof Saving.Saved;
    }

    private void judged(Assessment result) {
        assessment.set(result);
        background.run(
                () -> file.write(result),
                outcome -> written(saving(outcome)),
                failure -> written(new Saving.Failed(SheetViewModel.words(failure))));
    }

    private void written(Saving outcome) {
        saving.set(outcome);
        busy = false;
        var next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::judge);
    }

    private static Saving saving(SheetFile.Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> new Saving.Saved();
            case WAITS -> new Saving.Waits();
            case CHANGED_ELSEWHERE -> new Saving.ChangedElsewhere();
        };
    }
}
