package dev.slipway.app.shell;

import dev.slipway.fx.Navigator;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// Shows the view of the place where the window is, and closes the one before.
public final class Pages implements AutoCloseable {

    private final List<Room> rooms;
    private final Pane page;
    private Optional<View> shown = Optional.empty();
    private Subscription following = () -> {};

    private Pages(List<Room> rooms, Pane page) {
        this.rooms = rooms;
        this.page = page;
    }

    /// The last of the rooms knows every place.
    public static Pages follow(Navigator navigator, List<Room> rooms, Pane page) {
        var pages = new Pages(rooms, page);
        pages.following = navigator.here().subscribe(pages::show);
        return pages;
    }

    @Override
    public void close() {
        following.unsubscribe();
        shown.ifPresent(View::close);
        shown = Optional.empty();
    }

    private void show(Route route) {
        var focused = Focus.within(page);
        var next = rooms.stream()
                .flatMap(room -> room.open(route).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room knows " + route));
        page.getChildren().setAll(next.node());
        shown.ifPresent(View::close);
        shown = Optional.of(next);
        // Whoever worked in the page goes on in the page; whoever walks along the rail stays there.
        if (focused) {
            Focus.into(page);
        }
    }
}
