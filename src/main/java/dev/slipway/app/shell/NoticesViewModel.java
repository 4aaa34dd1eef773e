package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Notice;
import dev.slipway.fx.Notices;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.Status;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What finished or failed elsewhere: all of it at the bell, the newest for a moment in the corner.
public final class NoticesViewModel implements AutoCloseable {

    private static final int IN_THE_CORNER = 3;

    private final Notices notices;
    private final Navigator navigator;
    private final ObjectProperty<Overlay> overlay;
    private final ObservableList<Notice> corner = FXCollections.observableArrayList();
    private final BooleanBinding empty;
    private final ListChangeListener<Notice> arrivals = this::arrive;

    public NoticesViewModel(Notices notices, Navigator navigator, ObjectProperty<Overlay> overlay) {
        this.notices = notices;
        this.navigator = navigator;
        this.overlay = overlay;
        this.empty = Bindings.isEmpty(notices.all());
        notices.all().addListener(arrivals);
        overlay.subscribe(shown -> {
            if (shown == Overlay.NOTICES) {
                corner.clear();
            }
        });
    }

    public ObservableList<Notice> all() {
        return notices.all();
    }

    /// The newest, until they have been there long enough.
    public ObservableList<Notice> corner() {
        return corner;
    }

    public BooleanBinding empty() {
        return empty;
    }

    /// It stays at the bell.
    public void leaveCorner(Notice notice) {
        corner.remove(notice);
    }

    public void dismiss(Notice notice) {
        corner.remove(notice);
        notices.dismiss(notice);
    }

    public void dismissAll() {
        List.copyOf(notices.all()).forEach(this::dismiss);
    }

    /// What can be done with a notice: look, and put it away.
    List<Fix> fixes(Notice notice) {
        var fixes = new ArrayList<Fix>();
        notice.open()
                .ifPresent(route -> fixes.add(new Fix(Texts.of("shell.task.open"), Fix.Kind.PLAIN, () -> {
                    overlay.set(Overlay.NONE);
                    corner.remove(notice);
                    navigator.go(route);
                })));
        fixes.add(new Fix(Texts.of("shell.notice.dismiss"), Fix.Kind.FLAT, () -> dismiss(notice)));
        return fixes;
    }

    /// When it happened, on the clock on the wall.
    String time(Notice notice) {
        return TimeOfDay.minute(notice.at(), ZoneId.systemDefault());
    }

    static Status status(Notice notice) {
        return switch (notice.weight()) {
            case GOOD -> Status.READY;
            case WARNING -> Status.WARNING;
            case FAILURE -> Status.FAILED;
        };
    }

    @Override
    public void close() {
        notices.all().removeListener(arrivals);
    }

    private void arrive(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            corner.removeAll(change.getRemoved());
            corner.addAll(0, change.getAddedSubList());
        }
        while (corner.size() > IN_THE_CORNER) {
            corner.removeLast();
        }
    }
}
