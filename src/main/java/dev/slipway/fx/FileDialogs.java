package dev.slipway.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The questions for files in the desktop's own dialogs.
final class FileDialogs implements FileQuestions {

    @Override
    public Optional<Path> open(Node from, String title, Kind kind) {
        var chooser = chooser(title);
        if (kind != Kind.ANY) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return path(chooser.showOpenDialog(window(from)));
    }

    @Override
    public Optional<Path> save(Node from, String title, String name) {
        var chooser = chooser(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window(from)));
    }

    @Override
    public Optional<Path> folder(Node from, String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Optional.of(start.toFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(window(from)));
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Window window(Node from) {
        return from.getScene().getWindow();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
