package dev.slipway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheWholeFileAndLeavesNothingBeside() throws IOException {
        var file = folder.resolve("deep/er/file.txt");

        AtomicFile.write(file, "a longer text");
        AtomicFile.write(file, "short");

        assertThat(file).hasContent("short");
        assertThat(file.getParent()).isDirectoryContaining(file::equals).satisfies(parent -> {
            try (var files = Files.list(parent)) {
                assertThat(files).hasSize(1);
            }
        });
    }

    @Test
    void aPrivateFileIsItsOwnersFromTheBeginning() throws IOException {
        var file = folder.resolve("kubeconfig");

        AtomicFile.writePrivate(file, "key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theOldFileStaysWhenTheNewOneCannotBeWritten() throws IOException {
        var file = folder.resolve("occupied");
        Files.createDirectories(file.resolve("child"));

        assertThatThrownBy(() -> AtomicFile.write(file, "new")).isInstanceOf(IOException.class);

        assertThat(file.resolve("child")).isDirectory();
    }

    @Test
    void aTornLastLineIsClosedBeforeTheNextIsAppended() throws IOException {
        var file = folder.resolve("log");
        Files.writeString(file, "whole\ntor");

        try (var lines = AppendFile.open(file)) {
            lines.commit("next");
        }

        assertThat(Files.readAllLines(file)).containsExactly("whole", "tor", "next");
    }
}
