package dev.slipway.fleet.ui;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.Inside;
import dev.slipway.fleet.NodeState;
import dev.slipway.fleet.PodState;
import dev.slipway.flow.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the nodes of a cluster run and use, asked for again and again while somebody looks.
public final class InsideViewModel implements AutoCloseable {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final ReadOnlyObjectWrapper<Optional<Inside>> inside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ClusterViewModel cluster;
    private final Subscription asking;
    private Subscription question = () -> {};
    private boolean waiting;

    public InsideViewModel(ClusterViewModel cluster) {
        this.cluster = cluster;
        this.asking = cluster.place().background().every(ASK_AGAIN, this::ask);
    }

    /// Empty before the cluster has answered.
    public ReadOnlyObjectProperty<Optional<Inside>> inside() {
        return inside.getReadOnlyProperty();
    }

    /// Why the cluster did not answer the last time; empty when it did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The pods of the machine that is looked at; empty while nobody knows.
    public Optional<List<PodState>> pods() {
        return cluster.chosenMachine()
                .flatMap(machine -> machine.node())
                .map(NodeState::name)
                .flatMap(node -> inside.get().map(known -> known.pods().getOrDefault(node, List.of())));
    }

    /// `Usage read 9 s ago`, or why there is none.
    public String sentence() {
        if (cluster.kubeconfig().isEmpty()) {
            return Texts.of("cluster.inside.no-kubeconfig", cluster.name());
        }
        if (!trouble.get().isEmpty()) {
            return Texts.of("cluster.inside.trouble", trouble.get());
        }
        return inside.get()
                .map(known -> known.unmeasured()
                        .map(why -> Texts.of("cluster.inside.unmeasured", why))
                        .orElseGet(() -> Texts.of(
                                "cluster.inside.read",
                                Moments.age(known.at(), cluster.moment().get()))))
                .orElse(Texts.of("cluster.inside.asking"));
    }

    @Override
    public void close() {
        asking.close();
        question.close();
    }

    // One question at a time: a cluster that does not answer is not asked twice.
    private void ask() {
        if (waiting || cluster.kubeconfig().isEmpty()) {
            return;
        }
        waiting = true;
        question = cluster.place()
                .background()
                .run(
                        () -> cluster.place().reach().inside(cluster.name()),
                        known -> {
                            waiting = false;
                            trouble.set("");
                            inside.set(Optional.of(known));
                        },
                        failure -> {
                            waiting = false;
                            trouble.set(Reason.of(failure));
                        });
    }
}
