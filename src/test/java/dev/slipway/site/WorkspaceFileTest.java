package dev.slipway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderKnowsThatItIsALab() throws IOException {
        WorkspaceFile.create(folder.resolve("lab"), "Lab of Amsterdam", Workspace.Kind.LAB);

        var workspace = WorkspaceFile.open(folder.resolve("lab"));

        assertThat(workspace.name()).isEqualTo("Lab of Amsterdam");
        assertThat(workspace.simulated()).isTrue();
    }

    @Test
    void aFolderThatSaysNothingIsReal() throws IOException {
        var workspace = WorkspaceFile.open(folder.resolve("amsterdam"));

        assertThat(workspace.name()).isEqualTo("amsterdam");
        assertThat(workspace.simulated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "{}", "{\"name\":\"Amsterdam\"}", "{\"name\":\"Amsterdam\",\"kind\":\"MOON\"}"})
    void aDamagedFileIsRefusedAndNotTakenForReal(String text) throws IOException {
        var file = folder.resolve(".slipway").resolve("workspace.json");
        Files.createDirectories(folder.resolve(".slipway"));
        Files.writeString(file, text);

        assertThatThrownBy(() -> WorkspaceFile.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }
}
