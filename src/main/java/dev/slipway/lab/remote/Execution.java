package dev.slipway.lab.remote;

import com.sun.net.httpserver.HttpExchange;
import dev.slipway.exec.Commands;
import dev.slipway.flow.Time;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// One program run for somebody at the other end of a connection. When they are gone, the program is ended.
final class Execution {

    private static final Duration BEAT = Duration.ofMillis(300);
    private static final int ENDLESS = 0;

    private final Commands commands;
    private final Time wall;

    Execution(Commands commands, Time wall) {
        this.commands = commands;
        this.wall = wall;
    }

    void run(HttpExchange exchange, Order order) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
        exchange.sendResponseHeaders(200, ENDLESS);
        try (var out = exchange.getResponseBody()) {
            var reply = new Reply(out);
            var watch = watch(reply, Thread.currentThread());
            var end = end(order, reply);
            watch.interrupt();
            reply.tell(end);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private News end(Order order, Reply reply) {
        try {
            var status =
                    commands.run(order.command(), line -> reply.tell(new News.Written(line.stream(), line.text())));
            return new News.Ended(status);
        } catch (InterruptedException _) {
            return new News.Failed("interrupted");
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (IOException | RuntimeException failure) {
            return new News.Failed(String.valueOf(failure.getMessage()));
        }
    }

    // A program may be silent for minutes; whether anybody still listens shows only when something is written.
    private Thread watch(Reply reply, Thread program) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    wall.sleep(BEAT);
                    reply.beat();
                }
            } catch (UncheckedIOException _) {
                program.interrupt();
            } catch (InterruptedException _) {
                // The program has ended.
            }
        });
    }

    private static final class Reply {

        private final OutputStream out;

        Reply(OutputStream out) {
            this.out = out;
        }

        void tell(News news) {
            write(Json.write(news) + "\n");
        }

        void beat() {
            write("\n");
        }

        private synchronized void write(String text) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
