package dev.slipway.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import dev.slipway.lab.LabStatus;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.ServerFacts.BmcFacts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabServerTest {

    private static final Instant ORIGIN = Instant.parse("2026-11-24T08:00:00Z");
    private static final ServerFacts MACHINE = new ServerFacts(
            "ams-c01",
            "3c:ec:ef:7d:02:60",
            "10.40.0.21",
            "/dev/sda",
            Optional.of(new BmcFacts("10.40.8.21", "admin", "s3cret")));

    @TempDir
    private Path folder = Path.of("");

    private Lab lab = start();

    private Lab start() {
        return Lab.live(ORIGIN, 1000, folder, 1, failure -> {
            throw failure;
        });
    }

    @BeforeEach
    void setUp() {
        lab.close();
        lab = start();
    }

    @AfterEach
    void tearDown() {
        lab.close();
    }

    @Test
    void everyClockFollowsWhenTheSpeedChanges() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            var time = client.time();
            client.changeSpeed(0.001);

            var first = time.now();
            Time.system().sleep(Duration.ofMillis(20));

            assertThat(Duration.between(first, time.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(Duration.between(lab.now(), time.now()).abs()).isLessThan(Duration.ofMinutes(1));
            try (var another = LabClient.connect(folder)) {
                assertThat(another.speed()).isEqualTo(0.001);
            }
        }
    }

    @Test
    void runsTheLabsPrograms() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            var answer = client.commands().ask(Command.of("kind", "get", "clusters"));

            assertThat(answer.status()).isZero();
            assertThat(answer.err()).containsExactly("No kind clusters found.");
            assertThat(client.commands().ask(Command.of("kind", "gt")).status()).isEqualTo(1);
            assertThatThrownBy(() -> client.commands().ask(Command.of("govc", "about")))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Cannot run program \"govc\"");
        }
    }

    @Test
    void handsOnInputAndEnvironmentAndShowsNeither() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            var command = Command.of("docker", "run", "-d", "-e", "TOKEN", "--name", "smee", "smee:1")
                    .with(Map.of("TOKEN", "s3cret"))
                    .reading("s3cret");

            var answer = client.commands().ask(command);

            assertThat(answer.status()).isZero();
            assertThat(answer.toString() + client.status() + Order.of(command)).doesNotContain("s3cret");
            assertThat(client.status().containers()).containsExactly("smee");
        }
    }

    @Test
    void showsMachinesAndTheirFaults() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            client.add(List.of(MACHINE));
            client.add(List.of(MACHINE));
            client.inject("ams-c01", Fault.NO_DHCP);

            assertThat(client.status().machines())
                    .containsExactly(new LabStatus.Machine("ams-c01", false, "off", "", List.of("no-dhcp")));

            client.mend("ams-c01", Fault.NO_DHCP);
            assertThat(client.status().machines().getFirst().faults()).isEmpty();
        }
    }

    @Test
    void resetsToItsFirstDay() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            client.add(List.of(MACHINE));
            client.commands()
                    .ask(Command.of("kind", "create", "cluster", "--kubeconfig", "k")
                            .in(folder));
            assertThat(client.status().clusters()).hasSize(1);

            client.reset();

            assertThat(client.status().clusters()).isEmpty();
            assertThat(client.status().containers()).isEmpty();
            assertThat(client.status().machines()).hasSize(1);
            assertThat(client.status().now()).isAfter(ORIGIN);
        }
    }

    @Test
    void keepsTheLabsTime() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            var before = client.time().now();
            var shown = client.status().now();
            var after = client.time().now();

            assertThat(shown).isBetween(before.minusSeconds(5), after.plusSeconds(5));
        }
    }

    @Test
    void stopsWhenAskedTo() throws Exception {
        try (var server = LabServer.start(lab, folder, 1000);
                var client = LabClient.connect(folder)) {
            client.stop();

            server.await();
        }
        assertThat(LabFile.in(folder)).doesNotExist();
    }

    @Test
    void answersNobodyWithoutTheToken() throws Exception {
        try (var _ = LabServer.start(lab, folder, 1000);
                var http = HttpClient.newHttpClient()) {
            var file = LabFile.read(folder);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + "/status"))
                    .header("Authorization", "Bearer " + "0".repeat(64))
                    .build();

            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(LabFile.in(folder))))
                    .isEqualTo("rw-------");
            assertThat(file.toString()).doesNotContain(file.token());
        }
    }

    @Test
    void endsAProgramNobodyWaitsForAnyMore() throws Exception {
        var running = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Commands endless = (_, lines) -> {
            lines.accept(Line.out("running"));
            try {
                new CountDownLatch(1).await();
                return 0;
            } finally {
                ended.countDown();
            }
        };
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext(
                "/exec", exchange -> new Execution(endless, Time.system()).run(exchange, Order.of(Command.of("kind"))));
        http.start();
        new LabFile(ProcessHandle.current().pid(), http.getAddress().getPort(), "t", 1, ORIGIN, ORIGIN).write(folder);

        try (var client = LabClient.connect(folder)) {
            var result = new CompletableFuture<Integer>();
            var caller = Thread.ofPlatform().start(() -> {
                try {
                    result.complete(client.commands().run(Command.of("kind"), _ -> running.countDown()));
                } catch (IOException | InterruptedException failure) {
                    result.completeExceptionally(failure);
                }
            });
            running.await();
            caller.interrupt();

            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(result::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
        } finally {
            http.stop(0);
        }
    }

    @Test
    void knowsALabThatIsGone() throws Exception {
        assertThatThrownBy(() -> LabClient.connect(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("No lab runs in " + folder);

        new LabFile(Integer.MAX_VALUE, 1, "t", 1, ORIGIN, ORIGIN).write(folder);
        assertThatThrownBy(() -> LabClient.await(folder, Duration.ZERO))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has ended without saying so");

        new LabFile(ProcessHandle.current().pid(), 1, "t", 1, ORIGIN, ORIGIN).write(folder);
        try (var client = LabClient.connect(folder)) {
            assertThatThrownBy(client::status).hasMessageContaining("does not answer");
        }
    }
}
