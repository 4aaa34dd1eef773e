package dev.slipway.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/// A stage for tests, large enough for every view, and pictures of it under `target/views`.
public final class Screen {

    /// What rail, top bar and status bar take from a page.
    public static final Insets ROOM = new Insets(48, 0, 26, 64);

    private static final AtomicReference<Appearance> APPEARANCE = new AtomicReference<>();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// The sizes the window is designed for.
    public enum Size {
        LARGE(1440, 900),
        SMALL(1280, 720);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /// Shows what `content` makes, on the FX thread, in light theme and large size.
    public static Screen show(Supplier<? extends Parent> content) {
        start();
        return call(() -> {
            var stage = new Stage();
            var scene = new Scene(content.get(), Size.LARGE.width, Size.LARGE.height);
            Appearance.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new Screen(stage);
        });
    }

    /// The appearance of the whole test process.
    public static Appearance appearance() {
        start();
        return Objects.requireNonNull(APPEARANCE.get());
    }

    public Stage stage() {
        return stage;
    }

    public FxRobot robot() {
        return new FxRobot();
    }

    /// Pictures in both themes and both sizes, `name-light-1440x900.png` and so on, and one with text twice as large.
    ///
    /// What keeps out who uses the keyboard, hears the screen or has little room is kept by `AccessList`.
    public void picture(String name) {
        var faults = new LinkedHashSet<String>();
        moment(name);
        scale(2);
        picture(name + "-scale-200", Appearance.Choice.LIGHT, Size.LARGE);
        faults.addAll(cut("200 %: "));
        scale(1);
        picture(name, Appearance.Choice.LIGHT, Size.SMALL);
        faults.addAll(cut("1280x720: "));
        resize(Size.LARGE);
        pulses(3);
        faults.addAll(cut(""));
        faults.addAll(call(() -> new Access(stage.getScene()).faults()));
        AccessList.keep(name, List.copyOf(faults));
    }

    private List<String> cut(String form) {
        return call(() -> new Access(stage.getScene()).cut()).stream()
                .map(form::concat)
                .toList();
    }

    /// The same pictures at the usual size of text, of something that is gone once the focus moves.
    public void moment(String name) {
        for (var choice : List.of(Appearance.Choice.DARK, Appearance.Choice.LIGHT)) {
            for (var size : List.of(Size.SMALL, Size.LARGE)) {
                picture(name, choice, size);
            }
        }
    }

    private static void scale(double scale) {
        call(() -> {
            appearance().scale().set(scale);
            return scale;
        });
    }

    public Path picture(String name, Appearance.Choice choice, Size size) {
        call(() -> {
            appearance().choice().set(choice);
            return choice;
        });
        resize(size);
        pulses(3);
        var file = Path.of(
                "target",
                "views",
                "%s-%s-%dx%d.png".formatted(name, choice.name().toLowerCase(Locale.ROOT), size.width, size.height));
        write(call(() -> stage.getScene().snapshot(null)), file);
        return file;
    }

    /// Waits, pulse by pulse, until `condition` holds on the FX thread.
    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    public static void await(String what, Duration patience, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never happened: " + what);
            }
            pulses(1);
        }
    }

    /// Lets the window be laid out and drawn so many times.
    public static void pulses(int count) {
        var left = new CountDownLatch(count);
        call(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    left.countDown();
                    if (left.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return count;
        });
        try {
            left.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// Runs `work` on the FX thread and returns what it returns.
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    public void close() {
        call(() -> {
            stage.close();
            return stage;
        });
    }

    /// Closes what a test left open, and undoes what it chose; nothing where no test has shown anything yet.
    static void clear() {
        var appearance = APPEARANCE.get();
        if (appearance == null) {
            return;
        }
        call(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            appearance.choice().set(Appearance.Choice.LIGHT);
            appearance.scale().set(1);
            appearance.lab().set(false);
            appearance.contrast().set(false);
            appearance.calm().set(false);
            return true;
        });
    }

    private void resize(Size size) {
        call(() -> {
            stage.setWidth(size.width);
            stage.setHeight(size.height);
            return size;
        });
    }

    private static synchronized void start() {
        if (APPEARANCE.get() != null) {
            return;
        }
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        try {
            started.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        Platform.setImplicitExit(false);
        call(() -> {
            HeadlessScreen.enlarge();
            APPEARANCE.set(Appearance.install(Appearance.Choice.LIGHT));
            return true;
        });
    }

    private static void write(WritableImage image, Path file) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
