package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.store.Resource;
import java.time.Instant;
import java.util.List;

/// The table in which a kind is printed at a moment.
public final class Table {

    private final String apiVersion;
    private final List<Column> columns;
    private final Instant now;

    private Table(String apiVersion, List<Column> columns, Instant now) {
        this.apiVersion = apiVersion;
        this.columns = columns;
        this.now = now;
    }

    public static Table of(Resource resource, String version, Instant now) {
        var columns = resource.definition()
                .map(definition -> CustomColumns.of(definition, version))
                .orElseGet(() -> BuiltInColumns.of(resource.kind()));
        return new Table(resource.apiVersion(version), columns, now);
    }

    /// `included` is what the client wants of each object beside its cells: `None`, `Object`, or else its metadata.
    public ObjectNode print(List<ObjectNode> objects, ObjectNode meta, String included) {
        var table = meta.objectNode().put("kind", "Table").put("apiVersion", "meta.k8s.io/v1");
        table.set("metadata", meta);
        var definitions = table.putArray("columnDefinitions");
        columns.forEach(column -> define(definitions, column));
        var rows = table.putArray("rows");
        for (var object : objects) {
            var row = rows.addObject();
            var cells = row.putArray("cells");
            var printed = new Row(object, now);
            columns.forEach(column -> cells.add(column.cell().apply(printed)));
            include(row, object, included);
        }
        return table;
    }

    private static void define(ArrayNode definitions, Column column) {
        definitions
                .addObject()
                .put("name", column.name())
                .put("type", column.type())
                .put("format", column.name().equals("Name") ? "name" : "")
                .put("description", "")
                .put("priority", column.priority());
    }

    private void include(ObjectNode row, ObjectNode object, String included) {
        switch (included) {
            case "None" -> row.putNull("object");
            case "Object" -> row.set("object", converted(object));
            default ->
                row.putObject("object")
                        .put("kind", "PartialObjectMetadata")
                        .put("apiVersion", "meta.k8s.io/v1")
                        .set("metadata", object.path("metadata"));
        }
    }

    private ObjectNode converted(ObjectNode object) {
        ObjectNode copy = object.objectNode().setAll(object);
        return copy.put("apiVersion", apiVersion);
    }
}
