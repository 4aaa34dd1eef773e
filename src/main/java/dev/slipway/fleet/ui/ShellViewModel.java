package dev.slipway.fleet.ui;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens the operator's terminal on a cluster, as far as there is one.
public final class ShellViewModel {

    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.READY);
    private final ClusterPlace place;

    ShellViewModel(ClusterPlace place) {
        this.place = place;
    }

    /// How far it has come.
    public enum Standing {
        READY,
        OPENED,
        /// No terminal program was found.
        COPIED
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    public void open(Path kubeconfig) {
        place.background()
                .run(
                        () -> place.shell().open(kubeconfig),
                        opened -> standing.set(opened ? Standing.OPENED : Standing.COPIED),
                        _ -> standing.set(Standing.COPIED));
    }
}
