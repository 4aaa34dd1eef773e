package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/// A session over HTTPS. One connection is kept alive between calls.
final class NetworkSession implements Session {

    private static final int CONNECT_MILLIS = 4_000;
    private static final int REQUEST_MILLIS = 30_000;
    // Whoever waits looks again anyway, and a pause here would be one of real time.
    private static final int RETRIES = 0;
    private static final int WATCH_SECONDS = 300;
    private static final String APPLY = "application/apply-patch+yaml";
    private static final String MERGE = "application/merge-patch+json";

    private final Requests requests;
    private final Paths paths;

    private NetworkSession(Requests requests) {
        this.requests = requests;
        this.paths = new Paths(requests);
    }

    static Session open(Path kubeconfig) throws IOException {
        if (!Files.isRegularFile(kubeconfig)) {
            throw new IOException("There is no kubeconfig " + kubeconfig + ".");
        }
        try {
            var client = new KubernetesClientBuilder()
                    .withConfig(config(kubeconfig))
                    .withHttpClientFactory(new JdkHttpClientFactory())
                    .withHttpClientBuilderConsumer(HttpClient.Builder::preferHttp11)
                    .build();
            return new NetworkSession(new Requests(client));
        } catch (RuntimeException _) {
            // The parser and the client have many ways to say it; their words may quote the file, which holds keys.
            throw new IOException(kubeconfig + " is no kubeconfig that can be used.");
        }
    }

    private static Config config(Path kubeconfig) {
        var config = Config.fromKubeconfig(kubeconfig.toFile());
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setRequestTimeout(REQUEST_MILLIS);
        config.setRequestRetryBackoffLimit(RETRIES);
        return config;
    }

    @Override
    public Optional<ObjectNode> find(ResourceKind kind, String namespace, String name)
            throws IOException, InterruptedException {
        try {
            return Optional.of(requests.json("GET", Paths.object(kind, namespace, name), "", ""));
        } catch (KubeException.NotFound _) {
            return Optional.empty();
        }
    }

    @Override
    public List<ObjectNode> list(ResourceKind kind, String namespace, String selector)
            throws IOException, InterruptedException {
        try {
            return items(kind, requests.json("GET", Paths.list(kind, namespace, selector), "", ""));
        } catch (KubeException.NotFound _) {
            return List.of();
        }
    }

    @Override
    public Listing listing(ResourceKind kind) throws IOException, InterruptedException {
        var answer = requests.json("GET", Paths.list(kind, "", ""), "", "");
        return new Listing(items(kind, answer), Watch.version(answer));
    }

    @Override
    public void watch(ResourceKind kind, String version, Consumer<? super Change> changes)
            throws IOException, InterruptedException {
        var path = Paths.list(kind, "", "") + "?watch=true&allowWatchBookmarks=true&timeoutSeconds=" + WATCH_SECONDS
                + "&resourceVersion=" + Paths.escape(version);
        requests.stream(path, stream -> new Watch(kind).read(stream, changes));
    }

    @Override
    public String version() throws IOException, InterruptedException {
        return requests.json("GET", "/version", "", "").path("gitVersion").asText();
    }

    @Override
    public ObjectNode create(ObjectNode object) throws IOException, InterruptedException {
        return requests.json("POST", paths.collection(object), Requests.JSON, object.toString());
    }

    @Override
    public ObjectNode replace(ObjectNode object) throws IOException, InterruptedException {
        return requests.json("PUT", paths.object(object), Requests.JSON, object.toString());
    }

    @Override
    public ObjectNode apply(ObjectNode object, String manager) throws IOException, InterruptedException {
        var path = paths.object(object) + "?fieldManager=" + Paths.escape(manager) + "&force=true";
        return requests.json("PATCH", path, APPLY, object.toString());
    }

    @Override
    public ObjectNode mergePatch(ResourceKind kind, String namespace, String name, ObjectNode patch)
            throws IOException, InterruptedException {
        return requests.json("PATCH", Paths.object(kind, namespace, name), MERGE, patch.toString());
    }

    @Override
    public void delete(ResourceKind kind, String namespace, String name) throws IOException, InterruptedException {
        try {
            var path = Paths.object(kind, namespace, name) + "?propagationPolicy=Background";
            requests.text("DELETE", path, "", "");
        } catch (KubeException.NotFound _) {
            // It is gone, and that was the wish.
        }
    }

    @Override
    public List<String> logs(String namespace, String pod, String container, int lines)
            throws IOException, InterruptedException {
        var query = "/log?tailLines=" + lines + (container.isEmpty() ? "" : "&container=" + Paths.escape(container));
        return requests.text("GET", Paths.object(Kinds.POD, namespace, pod) + query, "", "")
                .lines()
                .toList();
    }

    private static List<ObjectNode> items(ResourceKind kind, ObjectNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .peek(item -> item.put("apiVersion", kind.apiVersion()).put("kind", kind.kind()))
                .toList();
    }

    @Override
    public void close() {
        requests.close();
    }
}
