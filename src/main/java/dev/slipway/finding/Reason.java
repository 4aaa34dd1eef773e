package dev.slipway.finding;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Why something failed, in words for who asked for it. Java's own say of most files no more than the name.
public final class Reason {

    private Reason() {}

    public static String of(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing -> Texts.of("reason.no-file", missing.getFile());
            case AccessDeniedException denied -> Texts.of("reason.denied", denied.getFile());
            case FileAlreadyExistsException there -> Texts.of("reason.exists", there.getFile());
            case FileSystemException file
            when file.getReason() != null -> Texts.of("reason.file", file.getFile(), file.getReason());
            default ->
                Optional.ofNullable(failure.getMessage())
                        .filter(words -> !words.isBlank())
                        .orElseGet(() -> failure.getClass().getSimpleName());
        };
    }
}
