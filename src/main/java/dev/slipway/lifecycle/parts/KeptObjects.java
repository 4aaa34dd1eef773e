package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.release.Yaml;
import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Replaces objects that cannot be changed, by deleting and creating them. Each is on disk before it is deleted, so
/// that none is lost when this process dies in between.
final class KeptObjects {

    private final Session session;
    private final Path folder;

    KeptObjects(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    void replace(ResourceKind kind, String namespace, Consumer<ObjectNode> change)
            throws IOException, InterruptedException {
        restore(kind, namespace);
        for (var object : session.list(kind, namespace)) {
            var changed = fresh(object);
            change.accept(changed);
            if (!changed.path("spec").equals(object.path("spec"))) {
                swap(kind, namespace, changed);
            }
        }
    }

    private void swap(ResourceKind kind, String namespace, ObjectNode changed)
            throws IOException, InterruptedException {
        var name = changed.path("metadata").path("name").asText();
        var file = folder.resolve(kind.plural()).resolve(name + ".yaml");
        AtomicFile.writePrivate(file, Yaml.text(List.of(changed)));
        session.delete(kind, namespace, name);
        create(changed);
        Files.delete(file);
    }

    // What an earlier attempt had deleted and not yet created.
    private void restore(ResourceKind kind, String namespace) throws IOException, InterruptedException {
        var kept = folder.resolve(kind.plural());
        if (!Files.isDirectory(kept)) {
            return;
        }
        try (var files = Files.list(kept)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var object = Yaml.objects(Files.readString(file)).getFirst();
                session.delete(
                        kind, namespace, object.path("metadata").path("name").asText());
                create(object);
                Files.delete(file);
            }
        }
    }

    private void create(ObjectNode object) throws IOException, InterruptedException {
        try {
            session.create(object);
        } catch (KubeException.Conflict _) {
            // Created already.
        }
    }

    private static ObjectNode fresh(ObjectNode object) {
        var copy = object.deepCopy();
        copy.remove("status");
        copy.withObject("/metadata")
                .remove(List.of("resourceVersion", "uid", "creationTimestamp", "generation", "managedFields"));
        return copy;
    }
}
