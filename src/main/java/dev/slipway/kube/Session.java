package dev.slipway.kube;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Calls to one API server. Interrupting the caller ends a call. `namespace` is empty for kinds of the cluster.
public interface Session extends AutoCloseable {

    /// Empty when there is no such object, or no such kind yet.
    Optional<ObjectNode> find(ResourceKind kind, String namespace, String name)
            throws IOException, InterruptedException;

    /// Objects whose labels match `selector`, such as `a=b,c!=d`; all for an empty one. Of all namespaces for an empty
    /// `namespace`. None when the server does not know the kind.
    List<ObjectNode> list(ResourceKind kind, String namespace, String selector)
            throws IOException, InterruptedException;

    /// All objects of a kind, in all namespaces.
    ///
    /// @throws KubeException.NotFound when the server does not know the kind
    Listing listing(ResourceKind kind) throws IOException, InterruptedException;

    /// Passes on what changes after `version`, on the caller's thread, until the server ends it or the caller is
    /// interrupted.
    ///
    /// @throws KubeException.Expired when the server has forgotten that version
    void watch(ResourceKind kind, String version, Consumer<? super Change> changes)
            throws IOException, InterruptedException;

    /// The version of Kubernetes the server runs; answers as soon as the server does.
    String version() throws IOException, InterruptedException;

    /// @throws KubeException.Conflict when it exists already
    ObjectNode create(ObjectNode object) throws IOException, InterruptedException;

    /// Replaces an object, in the version it carries if it carries one.
    ObjectNode replace(ObjectNode object) throws IOException, InterruptedException;

    /// Server-side apply, forced: creates the object, or makes its fields those given, owned by `manager`.
    ObjectNode apply(ObjectNode object, String manager) throws IOException, InterruptedException;

    ObjectNode mergePatch(ResourceKind kind, String namespace, String name, ObjectNode patch)
            throws IOException, InterruptedException;

    /// Asks for deletion, dependents after it. Returns before finalizers have run; no error if there is no such object.
    void delete(ResourceKind kind, String namespace, String name) throws IOException, InterruptedException;

    /// The last lines a container wrote.
    List<String> logs(String namespace, String pod, String container, int lines)
            throws IOException, InterruptedException;

    @Override
    void close();

    default List<ObjectNode> list(ResourceKind kind, String namespace) throws IOException, InterruptedException {
        return list(kind, namespace, "");
    }

    /// @throws KubeException.NotFound when there is none
    default ObjectNode get(ResourceKind kind, String namespace, String name) throws IOException, InterruptedException {
        return find(kind, namespace, name)
                .orElseThrow(() -> new KubeException.NotFound(kind.resource() + " \"" + name + "\" not found"));
    }

    /// Sets an annotation, or takes it away when `value` is empty.
    default void annotate(ResourceKind kind, String namespace, String name, String annotation, Optional<String> value)
            throws IOException, InterruptedException {
        var patch = JsonNodeFactory.instance.objectNode();
        var annotations = patch.putObject("metadata").putObject("annotations");
        value.ifPresentOrElse(text -> annotations.put(annotation, text), () -> annotations.putNull(annotation));
        mergePatch(kind, namespace, name, patch);
    }
}
