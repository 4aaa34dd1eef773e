package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.site.Workspace;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The documents of a specification as its management cluster has them, asked for while somebody looks.
public record LiveDocuments(Workspace workspace, KubeDoor door) {

    // A cluster also refers to Secrets, which belong to no specification.
    private static final Pattern REFERRED = Pattern.compile("[A-Za-z]+Config|SnowIPPool");
    private static final Pattern KIND = Pattern.compile("[A-Za-z]+");

    private record Name(String kind, String namespace, String name) {

        boolean sound() {
            return KIND.matcher(kind).matches() && !name.isEmpty();
        }
    }

    /// Those of the file that are there, and those they refer to. No documents when there is no such cluster, and
    /// nothing at all when no kubeconfig says where to ask.
    ///
    /// @throws IOException when the cluster cannot be asked; the message says why
    public Optional<List<ObjectNode>> read(SpecFile file) throws IOException, InterruptedException {
        var kubeconfig = kubeconfig(ClusterParts.manager(file));
        return kubeconfig.isEmpty() ? Optional.empty() : Optional.of(read(file, kubeconfig.get()));
    }

    private List<ObjectNode> read(SpecFile file, Path kubeconfig) throws IOException, InterruptedException {
        var found = new LinkedHashMap<Name, Optional<ObjectNode>>();
        try (var session = door.open(kubeconfig)) {
            var asked = new ArrayDeque<>(names(file));
            while (!asked.isEmpty()) {
                var name = asked.poll();
                if (!found.containsKey(name)) {
                    var object = session.find(Kinds.eksa(name.kind()), name.namespace(), name.name());
                    object.ifPresent(there -> references(there.path("spec"), name.namespace(), asked::add));
                    found.put(name, object);
                }
            }
        }
        var objects = found.values().stream().flatMap(Optional::stream).toList();
        var exists =
                objects.stream().anyMatch(object -> object.path("kind").asText().equals(Kinds.EKSA_CLUSTER.kind()));
        return exists ? objects : List.of();
    }

    private static List<Name> names(SpecFile file) {
        return file.documents().stream()
                .filter(document -> document.apiVersion().equals(Kinds.EKSA_CLUSTER.apiVersion()))
                .map(LiveDocuments::name)
                .filter(Name::sound)
                .toList();
    }

    private static Name name(SpecDocument document) {
        var namespace = document.root().below("metadata.namespace").text();
        return new Name(document.kind(), namespace.isEmpty() ? "default" : namespace, document.name());
    }

    private static void references(JsonNode value, String namespace, Consumer<Name> then) {
        var kind = value.path("kind").asText();
        var name = new Name(kind, namespace, value.path("name").asText());
        if (REFERRED.matcher(kind).matches() && name.sound()) {
            then.accept(name);
        }
        value.forEach(below -> references(below, namespace, then));
    }

    private Optional<Path> kubeconfig(String manager) throws IOException {
        return workspace.kubeconfigs().stream()
                .filter(file -> file.getName(file.getNameCount() - 2).toString().equals(manager))
                .findFirst();
    }
}
