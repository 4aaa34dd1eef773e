package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsAProgramByItsPath() throws Exception {
        assertThat(new Desk(folder).run("/usr/local/bin/kind", "version")).isZero();
    }

    @Test
    void knowsNoOtherProgram() {
        assertThatThrownBy(() -> new Desk(folder).run("govc", "version"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Cannot run program \"govc\"");
    }

    @Test
    void endsAProgramThatOutlivesItsLimit() {
        var desk = new Desk(folder);

        assertThatThrownBy(() -> desk.within(Duration.ofSeconds(2)).run("kind", "create", "cluster"))
                .isInstanceOf(IOException.class)
                .hasMessage("kind create cluster did not end within 2 s");
    }
}
