package dev.slipway.fx;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The notices nobody has dismissed yet, the newest first. Used on the FX thread.
public final class Notices {

    private static final int REMEMBERED = 200;

    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return readOnly;
    }

    public void post(Notice notice) {
        all.addFirst(notice);
        if (all.size() > REMEMBERED) {
            all.removeLast();
        }
    }

    public void dismiss(Notice notice) {
        all.remove(notice);
    }
}
