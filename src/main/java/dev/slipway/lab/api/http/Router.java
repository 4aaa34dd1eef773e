package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.PodLogs;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.Timeline;
import java.util.List;

/// Finds who answers a request.
final class Router implements AutoCloseable {

    private final MemoryStore store;
    private final String version;
    private final Discovery discovery;
    private final OpenApi openApi;
    private final Reading reading;
    private final Watching watching;
    private final Changing changing;
    private final Deleting deleting;
    private final Scaling scaling;
    private final Logging logging;

    Router(MemoryStore store, PodLogs logs, Timeline timeline, String version) {
        var views = new Views(timeline);
        this.store = store;
        this.version = version;
        this.discovery = new Discovery(store.resources());
        this.openApi = new OpenApi(store.resources());
        this.reading = new Reading(store, timeline, views);
        this.watching = new Watching(store, timeline, views);
        this.changing = new Changing(store, timeline, views);
        this.deleting = new Deleting(store, timeline, views);
        this.scaling = new Scaling(store, timeline);
        this.logging = new Logging(store, logs, timeline);
    }

    @Override
    public void close() {
        watching.close();
        logging.close();
    }

    Answer answer(Request request) {
        var words = request.words();
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "version" -> version();
            case "healthz", "livez", "readyz" -> Answer.text("ok");
            case "openapi" -> openApi(request, words);
            case "api" -> words.size() == 1 ? discovery.core(request) : resources(request, words);
            case "apis" -> words.size() == 1 ? discovery.groups(request) : resources(request, words);
            default -> throw notFound();
        };
    }

    private Answer openApi(Request request, List<String> words) {
        if (words.size() > 1 && words.get(1).equals("v2")) {
            return OpenApi.second(request);
        }
        return words.size() == 2 ? openApi.index() : openApi.document(String.join("/", words.subList(2, words.size())));
    }

    private Answer resources(Request request, List<String> words) {
        if (words.getFirst().equals("api") && words.size() == 2) {
            return discovery.version("", words.get(1));
        } else if (words.getFirst().equals("apis") && words.size() == 2) {
            return discovery.group(words);
        }
        var target = Target.parse(words);
        if (target.isEmpty()) {
            return discovery.version(words.get(1), words.get(2));
        } else if (Reviews.covers(target.get())) {
            return Reviews.answer(request, target.get());
        }
        return about(request, target.get());
    }

    private Answer about(Request request, Target target) {
        var resource = store.resources()
                .find(target.group(), target.version(), target.plural())
                .orElseThrow(Router::notFound);
        var scope = new Scope(request, target, resource);
        if (request.method().equals("GET") && request.query().flag("watch")) {
            return watching.watch(scope);
        }
        return switch (target.subresource()) {
            case "", "status" -> target.name().isEmpty() ? ofAll(scope) : ofOne(scope);
            case "scale" -> ofScale(scope);
            case "log" -> logging.read(scope);
            case "eviction" -> deleting.object(scope);
            default -> throw notFound();
        };
    }

    private Answer ofAll(Scope scope) {
        return switch (scope.request().method()) {
            case "GET" -> reading.list(scope);
            case "POST" -> changing.create(scope);
            case "DELETE" -> deleting.collection(scope);
            default -> throw scope.notAllowed();
        };
    }

    private Answer ofOne(Scope scope) {
        return switch (scope.request().method()) {
            case "GET" -> reading.object(scope);
            case "PUT" -> changing.update(scope);
            case "PATCH" -> changing.patch(scope);
            case "DELETE" -> deleting.object(scope);
            default -> throw scope.notAllowed();
        };
    }

    private Answer ofScale(Scope scope) {
        return switch (scope.request().method()) {
            case "GET" -> scaling.read(scope);
            case "PUT" -> scaling.replace(scope);
            case "PATCH" -> scaling.patch(scope);
            default -> throw scope.notAllowed();
        };
    }

    private Answer version() {
        var current = current();
        var numbers = current.substring(1).split("[.-]");
        return Answer.ok(JsonNodeFactory.instance
                .objectNode()
                .put("major", numbers[0])
                .put("minor", numbers[1])
                .put("gitVersion", current)
                .put("gitCommit", "0000000000000000000000000000000000000000")
                .put("gitTreeState", "clean")
                .put("buildDate", "2026-01-01T00:00:00Z")
                .put("goVersion", "go1.25.0")
                .put("compiler", "gc")
                .put("platform", "linux/amd64"));
    }

    // A control plane is as new as the kubelet of the node it started on.
    private String current() {
        return store.list(new Kind("v1", "Node"), "").stream()
                .map(node -> node.path("status")
                        .path("nodeInfo")
                        .path("kubeletVersion")
                        .asText())
                .filter(kubelet -> kubelet.startsWith("v"))
                .findFirst()
                .orElse(version);
    }

    private static ApiException notFound() {
        return new ApiException(404, "NotFound", "the server could not find the requested resource");
    }
}
