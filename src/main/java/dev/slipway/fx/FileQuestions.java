package dev.slipway.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

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

        List<String> patterns() {
            return switch (this) {
                case ANY -> List.of("*");
                case CSV -> List.of("*.csv", "*.tsv", "*.txt");
                case YAML -> List.of("*.yaml", "*.yml");
            };
        }
    }

    /// In the desktop's own dialogs.
    static FileQuestions dialogs() {
        return new FileDialogs();
    }
}
