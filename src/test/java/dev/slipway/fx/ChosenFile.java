package dev.slipway.fx;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// An operator who opens a file of each kind and would rather not save any.
public record ChosenFile(Function<FileQuestions.Kind, Path> choice) implements FileQuestions {

    @Override
    public Optional<Path> open(Node from, String title, Kind kind) {
        return Optional.of(choice.apply(kind));
    }

    @Override
    public Optional<Path> save(Node from, String title, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Node from, String title, Path start) {
        return Optional.empty();
    }
}
