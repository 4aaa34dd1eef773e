package dev.slipway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.store.Json;
import java.util.List;
import java.util.Locale;

/// Findings as a JSON list, for programs. A field that does not apply to a finding is left out.
record FindingsJson(List<Finding> findings) {

    String text() {
        var mapper = Json.mapper();
        var list = mapper.createArrayNode();
        findings.forEach(finding -> list.add(object(mapper.createObjectNode(), finding)));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode object(ObjectNode object, Finding finding) {
        object.put("id", finding.id());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        place(object, finding.place());
        object.put("message", Texts.what(finding));
        object.put("why", Texts.why(finding));
        object.put("remedy", Texts.remedy(finding));
        finding.upstream().ifPresent(text -> object.put("upstream", text));
        return object;
    }

    private static void place(ObjectNode object, Place place) {
        switch (place) {
            case Place.InDocument at ->
                object.put("file", at.file().toString())
                        .put("line", at.line())
                        .put("column", at.column())
                        .put("path", at.path());
            case Place.InTable at ->
                object.put("file", at.file().toString()).put("row", at.row()).put("cell", at.column());
            case Place.InFile at -> object.put("file", at.file().toString());
            case Place.Named at -> object.put("name", at.name());
        }
    }
}
