package dev.slipway.spec.ui;

import dev.slipway.spec.Drafts;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A draft as it is kept in the workspace: read once, and written after every edit. For the FX thread.
final class DraftOnDisk {

    private final Desk desk;
    private final Drafts drafts;
    private final String id;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Errand<Instant> saving;

    /// `content` is what is to be written, asked for each time.
    DraftOnDisk(Desk desk, String id, Supplier<Drafts.Content> content, Consumer<Exception> failed) {
        this.desk = desk;
        this.drafts = new Drafts(desk.workspace().drafts());
        this.id = id;
        this.failed = failed;
        this.saving = new Errand<>(
                desk.background(),
                () -> {
                    var now = content.get();
                    return () -> {
                        drafts.keep(id, now);
                        return desk.time().now();
                    };
                },
                at -> savedAt.set(Optional.of(at)),
                failed);
    }

    /// When it was last written; empty until it was.
    ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /// Reads it, if it is there.
    void read(Consumer<Drafts.Content> then) {
        desk.background().run(() -> drafts.find(id), found -> found.ifPresent(then), failed);
    }

    /// Writes it; what was asked to be written is written to its end.
    void write() {
        saving.ask();
    }
}
