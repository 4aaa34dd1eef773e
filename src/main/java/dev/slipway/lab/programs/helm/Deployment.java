package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.GoDuration;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.helm.Release.Status;
import dev.slipway.lab.programs.reach.Deployments;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Durations;
import java.util.Optional;

/// Brings a release's objects into the cluster and keeps book of it before and after.
record Deployment(Releases releases, Release release, Optional<Release> previous, Durations durations) {

    private static final Kind NAMESPACE = new Kind("v1", "Namespace");

    void run(Options options) throws Failure, InterruptedException {
        begin(options);
        release.objects().forEach(this::apply);
        previous.ifPresent(this::removeWhatIsGone);
        session().timeline().sleep(durations.between(0.5, 1.5, release.name(), "helm"));
        if (options.on("wait") || options.on("atomic")) {
            await(options);
        }
        releases.put(release.with(Status.DEPLOYED));
        previous.ifPresent(older -> releases.put(older.with(Status.SUPERSEDED)));
    }

    private void begin(Options options) throws Failure {
        try {
            if (options.on("create-namespace")) {
                createNamespace();
            }
            releases.put(release);
        } catch (ApiException refusal) {
            throw Failure.of("create: failed to create: " + refusal.getMessage());
        }
    }

    private void await(Options options) throws Failure, InterruptedException {
        var limit = GoDuration.parse(options.value("timeout", "5m0s"), "timeout");
        if (!new Deployments(session())
                .await(release.objects().stream().map(this::placed).toList(), limit)
                .isEmpty()) {
            releases.put(release.with(Status.FAILED));
            throw Failure.of("context deadline exceeded");
        }
    }

    private void createNamespace() {
        session().change(objects -> {
            if (objects.get(NAMESPACE, "", release.namespace()).isEmpty()) {
                var namespace = JsonNodeFactory.instance
                        .objectNode()
                        .put("apiVersion", NAMESPACE.apiVersion())
                        .put("kind", NAMESPACE.name());
                namespace.putObject("metadata").put("name", release.namespace());
                objects.create(namespace);
            }
        });
    }

    private void apply(ObjectNode object) {
        var owned = placed(object);
        owned.withObject("/metadata/labels").put("app.kubernetes.io/managed-by", "Helm");
        owned.withObject("/metadata/annotations")
                .put("meta.helm.sh/release-name", release.name())
                .put("meta.helm.sh/release-namespace", release.namespace());
        session().change(objects -> objects.apply(owned, "helm"));
    }

    private void removeWhatIsGone(Release older) {
        older.objects().stream()
                .filter(object -> release.objects().stream().noneMatch(kept -> same(kept, object)))
                .map(this::placed)
                .forEach(object -> delete(session(), object));
    }

    static void delete(Session session, ObjectNode object) {
        session.change(objects -> objects.delete(
                Kind.of(object), object.path("metadata").path("namespace").asText(), name(object)));
    }

    // A chart may leave the namespace to helm; a kind of the cluster ignores it.
    private ObjectNode placed(ObjectNode object) {
        return placed(object, release.namespace());
    }

    static ObjectNode placed(ObjectNode object, String namespace) {
        var placed = object.deepCopy();
        var metadata = placed.withObject("/metadata");
        if (!metadata.has("namespace") && !Scopes.ofCluster(Kind.of(object))) {
            metadata.put("namespace", namespace);
        }
        return placed;
    }

    private Session session() {
        return releases.session();
    }

    private static boolean same(ObjectNode one, ObjectNode other) {
        return Kind.of(one).equals(Kind.of(other)) && name(one).equals(name(other));
    }

    private static String name(ObjectNode object) {
        return object.path("metadata").path("name").asText();
    }
}
