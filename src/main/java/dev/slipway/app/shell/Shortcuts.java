package dev.slipway.app.shell;

import dev.slipway.fx.Act;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Does what a combination of keys stands for, wherever in the window the keyboard is, unless somebody nearer wants it.
public final class Shortcuts {

    private final Supplier<List<Act>> acts;
    private final Consumer<String> refused;
    private final EventHandler<KeyEvent> pressed = this::press;

    private Shortcuts(Supplier<List<Act>> acts, Consumer<String> refused) {
        this.acts = acts;
        this.refused = refused;
    }

    /// Listens as long as `window` is in a scene. `refused` hears why an act could not be done.
    public static void follow(Node window, Supplier<List<Act>> acts, Consumer<String> refused) {
        var shortcuts = new Shortcuts(acts, refused);
        window.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before)
                    .ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, shortcuts.pressed));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts.pressed));
        });
    }

    private void press(KeyEvent event) {
        acts.get().stream().filter(act -> means(act, event)).findFirst().ifPresent(act -> {
            event.consume();
            act.obstacle().get().ifPresentOrElse(refused, act.run());
        });
    }

    private static boolean means(Act act, KeyEvent event) {
        return act.keys()
                .filter(keys -> KeyCombination.valueOf(keys).match(event))
                .isPresent();
    }
}
