package dev.slipway.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the operator for a file or a folder; empty when they would rather not. On the FX thread.
public interface FileQuestions {

    /// A file that exists. `kind` is one of `Kind`'s, `from` a node of the window that asks.
    Optional<Path> open(Node from, String title, Kind kind);

    /// A file to write, called `name` unless they say otherwise.
    Optional<Path> save(Node from, String title, String name);

    /// A folder; `start` is where to begin, if it is there.
    Optional<Path> folder(Node from, String title, Path start);

    /// What files of a sort are called.
    enum Kind {
        ANY,
        CSV,
        YAML;

        private List<String> patterns() {
            return switch (this) {
                case ANY -> List.of("*");
                case CSV -> List.of("*.csv", "*.tsv", "*.txt");
                case YAML -> List.of("*.yaml", "*.yml");
            };
        }
    }

    /// In the desktop's own dialogs.
    static FileQuestions dialogs() {
        return new FileQuestions() {
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
        };
    }
}
