package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.programs.reach.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The releases of one namespace of a cluster.
record Releases(Session session, String namespace) {

    private static final Kind SECRET = new Kind("v1", "Secret");

    /// All revisions of a release, oldest first.
    List<Release> history(String name) {
        return session.list(SECRET, namespace).stream()
                .filter(secret -> labelled(secret, "owner", "helm") && labelled(secret, "name", name))
                .map(ReleaseSecret::read)
                .sorted(Comparator.comparingInt(Release::revision))
                .toList();
    }

    Optional<Release> latest(String name) {
        return history(name).stream().reduce((_, newer) -> newer);
    }

    /// The newest revision of each release, by name.
    List<Release> all() {
        return session.list(SECRET, namespace).stream()
                .filter(secret -> labelled(secret, "owner", "helm"))
                .map(secret ->
                        secret.path("metadata").path("labels").path("name").asText())
                .distinct()
                .sorted()
                .flatMap(name -> latest(name).stream())
                .toList();
    }

    void put(Release release) {
        var now = session.timeline().now();
        session.change(objects -> {
            var secret = ReleaseSecret.write(release, now);
            if (objects.get(SECRET, namespace, ReleaseSecret.name(release)).isPresent()) {
                objects.update(secret);
            } else {
                objects.create(secret);
            }
        });
    }

    void forget(String name) {
        history(name)
                .forEach(release ->
                        session.change(objects -> objects.delete(SECRET, namespace, ReleaseSecret.name(release))));
    }

    private static boolean labelled(ObjectNode secret, String label, String value) {
        return secret.path("metadata").path("labels").path(label).asText().equals(value);
    }
}
