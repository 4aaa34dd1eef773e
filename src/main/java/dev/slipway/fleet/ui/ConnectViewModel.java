package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Connects a cluster that exists: a kubeconfig is chosen, its cluster is asked, and then it is one of the fleet.
public final class ConnectViewModel implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Idle());
    private final Connecting connecting;
    private final Background background;
    private final Navigator navigator;
    private Subscription work = () -> {};

    public ConnectViewModel(Connecting connecting, Background background, Navigator navigator) {
        this.connecting = connecting;
        this.background = background;
        this.navigator = navigator;
    }

    /// How far it has come.
    public sealed interface Progress {

        record Idle() implements Progress {}

        /// `why` no file is asked for.
        record Refused(String why) implements Progress {}

        record Asking(String file) implements Progress {}

        /// `why` says what, why and what next.
        record Failed(String why) implements Progress {}

        record Connected(String cluster) implements Progress {}
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    public void connect(Path kubeconfig) {
        progress.set(new Progress.Asking(String.valueOf(kubeconfig.getFileName())));
        work = background.run(
                () -> connecting.connect(kubeconfig),
                cluster -> progress.set(new Progress.Connected(cluster)),
                failure -> progress.set(new Progress.Failed(
                        Optional.ofNullable(failure.getMessage()).orElse(Texts.of("fleet.connect.unknown")))));
    }

    /// Goes to the cluster that was connected.
    public void open() {
        if (progress.get() instanceof Progress.Connected(var cluster)) {
            navigator.go(Route.Cluster.of(cluster));
        }
    }

    /// Forgets what was tried, stops what is still going on, and says at once what stands in the way.
    public void begin() {
        work.close();
        var obstacle = connecting.obstacle();
        progress.set(obstacle.isEmpty() ? new Progress.Idle() : new Progress.Refused(obstacle));
    }

    @Override
    public void close() {
        work.close();
    }
}
