package dev.slipway.inventory.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A file that is dragged over a node and dropped there, where no desktop does so.
final class Drop {

    private Drop() {}

    /// Returns whether the file was taken.
    static boolean of(Path file, Node on) {
        var over = event(DragEvent.DRAG_OVER, file);
        Event.fireEvent(on, over);
        var dropped = event(DragEvent.DRAG_DROPPED, file);
        Event.fireEvent(on, dropped);
        return over.isAccepted() && dropped.isDropCompleted();
    }

    private static DragEvent event(EventType<DragEvent> type, Path file) {
        return new DragEvent(type, board(file), 0, 0, 0, 0, TransferMode.COPY, new Object(), new Object(), null);
    }

    private static Dragboard board(Path file) {
        var peer = Proxy.newProxyInstance(
                Drop.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, _) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "hasContent" -> true;
                    case "getContent" -> List.<File>of(file.toFile());
                    default -> null;
                });
        return DragboardHelper.createDragboard((TKClipboard) peer);
    }
}
