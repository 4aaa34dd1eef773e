package dev.slipway.lab.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The objects of one API server, as the controllers of the lab see them.
///
/// Objects go in and out as copies. A write that changes nothing changes nothing: no new `resourceVersion`, no news to
/// listeners. `generation` grows with every change outside `metadata` and `status`. Every call is made inside
/// `Timeline.exclusively`.
public interface ObjectStore {

    /// Whether the server serves this kind: built in, or by a CustomResourceDefinition.
    boolean serves(Kind kind);

    /// `namespace` is empty for kinds of the cluster.
    Optional<ObjectNode> get(Kind kind, String namespace, String name);

    /// All objects of a kind by namespace and name; of all namespaces when `namespace` is empty. Empty for an unknown
    /// kind.
    List<ObjectNode> list(Kind kind, String namespace);

    /// Without its status, except a Node's, if the kind has a status subresource.
    ///
    /// @throws ApiException `AlreadyExists`, or `NotFound` for an unknown kind or namespace
    ObjectNode create(ObjectNode object);

    /// Replaces all but the status. With a `resourceVersion` in `object`, only that version is replaced.
    ///
    /// @throws ApiException `Conflict` or `NotFound`
    ObjectNode update(ObjectNode object);

    /// Replaces the status alone.
    ObjectNode updateStatus(ObjectNode object);

    /// Server-side apply, forced: creates the object or merges it by field, owned by `manager`.
    ObjectNode apply(ObjectNode object, String manager);

    /// Marks for deletion while finalizers remain, else removes, dependents by owner reference after it. No error if
    /// absent.
    void delete(Kind kind, String namespace, String name);

    /// Calls `listener` for every present object (as ADDED) and then for every change, inside the lock, after the
    /// change.
    void listen(Kind kind, Consumer<Change> listener);

    /// Records an event about an object, as `component`; repeated ones are counted.
    void event(ObjectNode about, String type, String reason, String message, String component);

    /// Changes what is there: spec, metadata and status in one go, each as its own write.
    default void edit(Kind kind, String namespace, String name, Consumer<ObjectNode> change) {
        get(kind, namespace, name).ifPresent(object -> {
            change.accept(object);
            var status = object.path("status").deepCopy();
            var updated = update(object);
            if (!status.isMissingNode() && get(kind, namespace, name).isPresent()) {
                updated.set("status", status);
                updateStatus(updated);
            }
        });
    }
}
