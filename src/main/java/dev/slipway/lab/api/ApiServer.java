package dev.slipway.lab.api;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.slipway.lab.api.http.Credentials;
import dev.slipway.lab.api.http.Gate;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An API server of the lab: HTTPS on a loopback port, with its own authority and an administrator.
///
/// Its objects are there from the start and outlive `close`: it may be opened again, as a server that was down.
public final class ApiServer implements AutoCloseable {

    private static final String VERSION = "v1.36.0";

    private final String name;
    private final int port;
    private final MemoryStore store;
    private final PodLogs logs = new PodLogs();
    private final Timeline timeline;
    private final Credentials credentials;
    private Optional<Running> running = Optional.empty();

    private record Running(HttpsServer server, ExecutorService threads, Gate gate) {}

    private ApiServer(String name, int port, Timeline timeline, Credentials credentials) {
        this.name = name;
        this.port = port;
        this.timeline = timeline;
        this.credentials = credentials;
        this.store = new MemoryStore(name, timeline);
    }

    /// Chooses a port and makes the certificates; connections are refused until `open`.
    public static ApiServer reserve(String name, Timeline timeline) {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ApiServer(name, socket.getLocalPort(), timeline, Credentials.issue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String name() {
        return name;
    }

    public URI endpoint() {
        return URI.create("https://127.0.0.1:" + port);
    }

    public ObjectStore objects() {
        return store;
    }

    public PodLogs logs() {
        return logs;
    }

    /// Of the administrator, in names like EKS Anywhere's: `<name>-admin@<name>`.
    public String kubeconfig() {
        return kubeconfig(name, name + "-admin", name + "-admin@" + name);
    }

    /// Of the administrator, under the given names.
    public String kubeconfig(String cluster, String user, String context) {
        return credentials.kubeconfig(endpoint().toString(), cluster, user, context);
    }

    public synchronized void open() {
        if (running.isPresent()) {
            return;
        }
        // Read once, when the first server is made; without it every answer waits for a delayed acknowledgement.
        NoDelay.set();
        // Longer than clients keep an idle connection, so that none is closed under a client's hands.
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        try {
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.setHttpsConfigurator(new CertificateWanted(credentials));
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            var gate = new Gate(store, logs, timeline, VERSION);
            server.createContext("/", gate);
            server.start();
            running = Optional.of(new Running(server, threads, gate));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public synchronized void close() {
        running.ifPresent(parts -> {
            parts.gate().close();
            parts.server().stop(0);
            parts.threads().shutdownNow();
        });
        running = Optional.empty();
    }

    private static final class CertificateWanted extends HttpsConfigurator {

        CertificateWanted(Credentials credentials) throws GeneralSecurityException, IOException {
            super(credentials.context());
        }

        @Override
        public void configure(HttpsParameters parameters) {
            var wanted = getSSLContext().getDefaultSSLParameters();
            wanted.setWantClientAuth(true);
            parameters.setSSLParameters(wanted);
        }
    }
}
