package dev.slipway.admin.ui;

import dev.slipway.finding.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Lets the operator choose a folder or a file; empty when they would rather not.
public interface Choosing {

    Optional<Path> folder(Window owner, Path start);

    Optional<Path> kubeconfig(Window owner);

    /// In the desktop's own dialogs.
    static Choosing dialogs() {
        return new Choosing() {

            @Override
            public Optional<Path> folder(Window owner, Path start) {
                var chooser = new DirectoryChooser();
                chooser.setTitle(Texts.of("first-run.choose-folder"));
                Optional.of(start.toFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> kubeconfig(Window owner) {
                var chooser = new FileChooser();
                chooser.setTitle(Texts.of("first-run.choose-kubeconfig"));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }
        };
    }
}
