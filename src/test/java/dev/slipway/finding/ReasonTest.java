package dev.slipway.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void saysWhatJavaLeavesOut() {
        assertThat(Reason.of(new NoSuchFileException("/a/b"))).isEqualTo("There is no /a/b, or no folder for it.");
        assertThat(Reason.of(new AccessDeniedException("/a"))).isEqualTo("/a is not open to this user.");
        assertThat(Reason.of(new FileAlreadyExistsException("/a"))).isEqualTo("/a is there already.");
        assertThat(Reason.of(new FileSystemException("/a", null, "No space left on device")))
                .isEqualTo("/a: No space left on device");
    }

    @Test
    void neverSaysNull() {
        assertThat(Reason.of(new TimeoutException())).isEqualTo("TimeoutException");
        assertThat(Reason.of(new IOException(""))).isEqualTo("IOException");
        assertThat(Reason.of(new IOException("connection refused"))).isEqualTo("connection refused");
    }
}
