package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.table.Table;
import dev.slipway.lab.clock.Timeline;
import java.util.List;

/// The shapes in which clients ask for objects: as they are, or as rows of a table.
final class Views {

    private final Timeline timeline;

    Views(Timeline timeline) {
        this.timeline = timeline;
    }

    /// How the objects of one answer look.
    interface View {

        ObjectNode one(ObjectNode object);

        ObjectNode list(List<ObjectNode> objects, ObjectNode meta);
    }

    View of(Scope scope) {
        return scope.request().asksFor("as=Table") ? table(scope) : plain(scope);
    }

    private static View plain(Scope scope) {
        var resource = scope.resource();
        var version = scope.target().version();
        return new View() {
            @Override
            public ObjectNode one(ObjectNode object) {
                return resource.at(version, object);
            }

            @Override
            public ObjectNode list(List<ObjectNode> objects, ObjectNode meta) {
                var items = objects.stream().map(this::one).toList();
                return Reading.listOf(resource.kind() + "List", resource.apiVersion(version), meta, items);
            }
        };
    }

    private View table(Scope scope) {
        var included = scope.request().query().text("includeObject");
        return new View() {
            @Override
            public ObjectNode one(ObjectNode object) {
                var meta = object.objectNode()
                        .put(
                                "resourceVersion",
                                object.path("metadata").path("resourceVersion").asText());
                return list(List.of(object), meta);
            }

            @Override
            public ObjectNode list(List<ObjectNode> objects, ObjectNode meta) {
                // A watch goes on: ages are counted up to each of its events.
                return Table.of(scope.resource(), scope.target().version(), timeline.now())
                        .print(objects, meta, included);
            }
        };
    }
}
