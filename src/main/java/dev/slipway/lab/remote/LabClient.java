package dev.slipway.lab.remote;

import dev.slipway.exec.Commands;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Deadline;
import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import dev.slipway.lab.LabStatus;
import dev.slipway.lab.remote.Desk.FaultWish;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.ServerFacts;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A lab in another process of this computer, known by its folder.
public final class LabClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final LabFile file;

    private LabClient(Path folder, LabFile file) {
        this.folder = folder;
        this.file = file;
    }

    /// @throws IOException in plain words when no lab runs there
    public static LabClient connect(Path folder) throws IOException {
        return new LabClient(folder, LabFile.read(folder));
    }

    /// Waits until a lab that is just being started can be reached.
    public static LabClient await(Path folder, Duration limit) throws IOException, InterruptedException {
        var wall = Time.system();
        var deadline = Deadline.in(wall, limit);
        while (true) {
            try {
                var client = connect(folder);
                client.status();
                return client;
            } catch (IOException failure) {
                if (deadline.passed()) {
                    throw failure;
                }
                wall.sleep(PAUSE);
            }
        }
    }

    public long pid() {
        return file.pid();
    }

    public double speed() {
        return file.speed();
    }

    /// The lab's clock, whatever speed it is given.
    public Time time() {
        return new LabTime(folder, file);
    }

    /// The lab's programs.
    public Commands commands() {
        return new RemoteCommands(this);
    }

    /// The manifest of the releases the lab publishes.
    public Path release() {
        return Lab.release(folder);
    }

    public LabStatus status() throws IOException, InterruptedException {
        return Json.read(ask("GET", "/status", ""), LabStatus.class);
    }

    /// Where the BMCs listen on this computer: each below a path that is the address the inventory has of it.
    public URI baseboards() throws IOException, InterruptedException {
        return URI.create(ask("GET", "/bmc", ""));
    }

    /// Puts machines into the racks; those that stand there already stay as they are.
    public void add(List<ServerFacts> servers) throws IOException, InterruptedException {
        ask("POST", "/machines", Json.write(servers));
    }

    public void inject(String machine, Fault fault) throws IOException, InterruptedException {
        ask("POST", "/fault", Json.write(new FaultWish(machine, fault.word())));
    }

    public void mend(String machine, Fault fault) throws IOException, InterruptedException {
        ask("DELETE", "/fault", Json.write(new FaultWish(machine, fault.word())));
    }

    public void changeSpeed(double factor) throws IOException, InterruptedException {
        ask("POST", "/speed", String.valueOf(factor));
    }

    public void reset() throws IOException, InterruptedException {
        ask("POST", "/reset", "");
    }

    /// Ends the lab; returns when its process has agreed to.
    public void stop() throws IOException, InterruptedException {
        ask("POST", "/stop", "");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        try {
            return http.send(request, body);
        } catch (ConnectException _) {
            throw new IOException(Texts.of("lab.silent", folder, String.valueOf(file.pid())));
        }
    }

    HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + path))
                .header("Authorization", "Bearer " + file.token())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private String ask(String method, String path, String body) throws IOException, InterruptedException {
        var response = send(request(method, path, body).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(Optional.of(response.body())
                    .filter(text -> !text.isEmpty())
                    .orElse("status " + response.statusCode()));
        }
        return response.body();
    }
}
