package dev.slipway.lab.remote;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.finding.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The programs of a lab in another process. Interrupting the caller drops the connection, which ends the program.
record RemoteCommands(LabClient client) implements Commands {

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
        var request =
                client.request("POST", "/exec", Json.write(Order.of(command))).build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (var reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            if (response.statusCode() != 200) {
                throw new IOException(reader.readLine());
            }
            return follow(reader, lines);
        } catch (IOException failure) {
            if (Thread.interrupted() || failure.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw failure;
        }
    }

    private static int follow(BufferedReader reader, Consumer<? super Line> lines)
            throws IOException, InterruptedException {
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (text.isEmpty()) {
                continue;
            }
            switch (Json.read(text, News.class)) {
                case News.Written written -> lines.accept(new Line(written.stream(), written.text()));
                case News.Ended ended -> {
                    return ended.status();
                }
                case News.Failed failed -> throw new IOException(failed.reason());
            }
        }
        throw new IOException(Texts.of("lab.lost"));
    }
}
