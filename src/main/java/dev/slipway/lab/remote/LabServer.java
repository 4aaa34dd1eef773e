package dev.slipway.lab.remote;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.flow.Time;
import dev.slipway.lab.Lab;
import dev.slipway.lab.api.NoDelay;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The lab's control endpoint: on a loopback port, for whoever has the token of its `lab.json`.
public final class LabServer implements AutoCloseable {

    private static final int TOKEN_BYTES = 32;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path folder;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private LabServer(HttpServer server, ExecutorService threads, Path folder) {
        this.server = server;
        this.threads = threads;
        this.folder = folder;
    }

    /// Begins to answer, then writes `lab.json`: whoever finds the file finds the lab. The lab stays the caller's.
    public static LabServer start(Lab lab, Path folder, double speed) throws IOException {
        NoDelay.set();
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var server = new LabServer(http, threads, folder);
        var token = token();
        var port = http.getAddress().getPort();
        var notes = new Notes(lab, folder, port, token);
        http.setExecutor(threads);
        http.createContext("/", new Desk(lab, token, notes, server.stopped::countDown));
        http.start();
        notes.write(speed);
        return server;
    }

    /// Returns when somebody has asked the lab to stop.
    public void await() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(LabFile.in(folder));
        } catch (IOException _) {
            // A file that stays names a process that is gone, which every reader recognises.
        }
        server.stop(0);
        threads.shutdownNow();
    }

    /// What `lab.json` says, written anew whenever the clock goes at another speed.
    record Notes(Lab lab, Path folder, int port, String token) {

        synchronized void write(double speed) throws IOException {
            var pid = ProcessHandle.current().pid();
            new LabFile(pid, port, token, speed, Time.system().now(), lab.now()).write(folder);
        }

        @Override
        public String toString() {
            return "notes of the lab at port " + port;
        }
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
