package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.slipway.lab.api.store.Definitions;
import java.util.ArrayList;
import java.util.List;

/// The columns a CustomResourceDefinition asks for.
final class CustomColumns {

    private CustomColumns() {}

    static List<Column> of(ObjectNode definition, String version) {
        var columns = new ArrayList<Column>();
        columns.add(Column.naming());
        Definitions.version(
                        definition, candidate -> candidate.path("name").asText().equals(version))
                .ifPresent(
                        found -> found.path("additionalPrinterColumns").forEach(column -> columns.add(column(column))));
        if (columns.size() == 1) {
            columns.add(Column.age());
        }
        return columns;
    }

    private static Column column(JsonNode column) {
        var path = JsonPath.parse(column.path("jsonPath").asText());
        var type = column.path("type").asText();
        return new Column(
                column.path("name").asText(),
                type.equals("date") ? "string" : type,
                column.path("priority").asInt(),
                row -> cell(row, path, type));
    }

    private static JsonNode cell(Row row, JsonPath path, String type) {
        return path.first(row.object())
                .map(value -> switch (type) {
                    case "date" -> TextNode.valueOf(row.since(value.asText()));
                    case "string" -> TextNode.valueOf(value.isValueNode() ? value.asText() : value.toString());
                    default -> value;
                })
                .orElse(NullNode.getInstance());
    }
}
