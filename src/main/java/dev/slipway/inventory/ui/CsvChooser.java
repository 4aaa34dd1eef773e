package dev.slipway.inventory.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// The dialogs in which an operator names a CSV.
final class CsvChooser {

    private CsvChooser() {}

    static Optional<Path> open(Node from) {
        return Optional.ofNullable(chooser().showOpenDialog(from.getScene().getWindow()))
                .map(java.io.File::toPath);
    }

    static Optional<Path> save(Node from) {
        var chooser = chooser();
        chooser.setInitialFileName("hardware.csv");
        return Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(java.io.File::toPath);
    }

    private static FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.tsv", "*.txt"));
        return chooser;
    }
}
