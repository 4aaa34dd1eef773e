package dev.slipway.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.rules.Judged;
import dev.slipway.store.Json;
import java.util.List;
import java.util.Locale;

/// Findings as a JSON list, for programs. A field that does not apply to a finding is left out; `first` marks the one
/// at
/// which EKS Anywhere would stop.
record FindingsJson(List<Judged> judged) {

    String text() {
        var mapper = Json.mapper();
        var list = mapper.createArrayNode();
        judged.forEach(one -> list.add(object(mapper.createObjectNode(), one)));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode object(ObjectNode object, Judged judged) {
        var finding = judged.finding();
        object.put("id", finding.id());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("scope", judged.scope());
        place(object, finding.place());
        object.put("message", Texts.what(finding));
        object.put("why", Texts.why(finding));
        finding.upstream().ifPresent(text -> object.put("upstream", text));
        object.put("remedy", Texts.remedy(finding));
        object.put("first", judged.first());
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
