package dev.slipway.spec.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.preflight.Result;
import dev.slipway.preflight.ReviewCheck;
import dev.slipway.preflight.ReviewChecks;
import dev.slipway.preflight.Surroundings;
import dev.slipway.spec.ClusterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The checks before a creation, each of them under way or ended. For the FX thread.
final class Preflight implements AutoCloseable {

    private final Desk desk;
    private final ObservableList<CheckState> checks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final List<Subscription> running = new ArrayList<>();
    private Optional<Surroundings> world = Optional.empty();

    Preflight(Desk desk) {
        this.desk = desk;
    }

    ObservableList<CheckState> checks() {
        return checks;
    }

    /// Why the world could not be asked; empty when it could.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    void fail(Exception failure) {
        trouble.set(words(failure));
    }

    /// Runs all checks anew, each on its own.
    void run(Judgement judgement) {
        close();
        trouble.set("");
        checks.clear();
        new DraftChecks(judgement).all().forEach(this::begin);
        judgement.spec().filter(spec -> spec.provider().built()).ifPresent(spec -> askWorld(spec, judgement));
    }

    private void askWorld(ClusterSpec spec, Judgement judgement) {
        var kubeconfig =
                desk.workspace().folder().resolve(spec.name()).resolve(spec.name() + "-eks-a-cluster.kubeconfig");
        running.add(desk.background()
                .run(
                        desk.surroundings()::open,
                        opened -> {
                            world = Optional.of(opened);
                            new ReviewChecks(spec, judgement.fits(), judgement.inventory(), opened)
                                    .of(kubeconfig)
                                    .forEach(this::begin);
                        },
                        this::fail));
    }

    private void begin(ReviewCheck check) {
        checks.add(CheckState.running(check));
        begun(check);
    }

    /// Runs one check anew.
    void again(ReviewCheck check) {
        replace(check, CheckState.running(check));
        begun(check);
    }

    void accept(CheckState state) {
        replace(state.check(), state.accept());
    }

    private void begun(ReviewCheck check) {
        running.add(desk.background()
                .run(
                        check.check()::run,
                        result -> end(check, result),
                        failure -> end(check, Result.failed(words(failure), Texts.of("wizard.check.broken")))));
    }

    private void end(ReviewCheck check, Result result) {
        replace(check, CheckState.running(check).with(result));
    }

    private void replace(ReviewCheck check, CheckState state) {
        for (var index = 0; index < checks.size(); index++) {
            if (checks.get(index).check().equals(check)) {
                checks.set(index, state);
            }
        }
    }

    private static String words(Exception failure) {
        return Reason.of(failure);
    }

    @Override
    public void close() {
        running.forEach(Subscription::close);
        running.clear();
        world.ifPresent(opened -> desk.background().run(opened::close, () -> {}));
        world = Optional.empty();
    }
}
