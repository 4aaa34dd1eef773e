package dev.slipway.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCommandsTest {

    private final LocalCommands commands = new LocalCommands();

    @Test
    void keepsTheTwoStreamsApartAndTheStatus() throws Exception {
        var answer = commands.ask(Command.of("sh", "-c", "echo one; echo two >&2; exit 3"));

        assertThat(answer.out()).containsExactly("one");
        assertThat(answer.err()).containsExactly("two");
        assertThat(answer.status()).isEqualTo(3);
    }

    @Test
    void passesFolderEnvironmentAndInput(@TempDir Path folder) throws Exception {
        var command = Command.of("sh", "-c", "pwd; echo $COLOUR; cat")
                .in(folder)
                .with(Map.of("COLOUR", "blue"))
                .reading("from stdin");

        assertThat(commands.ask(command).out())
                .containsExactly(folder.toRealPath().toString(), "blue", "from stdin");
    }

    @Test
    void anInterruptEndsTheProgramAndItsChildren() throws Exception {
        var child = new CompletableFuture<Long>();
        var ended = new CountDownLatch(1);
        var caller = Thread.ofPlatform().start(() -> {
            try {
                commands.run(
                        Command.of("sh", "-c", "sleep 600 & echo $!; wait"),
                        line -> child.complete(Long.valueOf(line.text())));
            } catch (IOException | InterruptedException _) {
                ended.countDown();
            }
        });
        var pid = child.get(30, TimeUnit.SECONDS);

        caller.interrupt();

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        ProcessHandle.of(pid).ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30)));
    }

    @Test
    void aProgramThatTakesTooLongIsEnded() {
        var command = Command.of("sleep", "600").within(Duration.ofMillis(100));

        assertThatThrownBy(() -> commands.ask(command))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("sleep 600");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> commands.ask(Command.of("no-such-program")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-program");
    }
}
