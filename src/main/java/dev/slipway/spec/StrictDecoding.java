package dev.slipway.spec;

import dev.slipway.finding.Finding;
import java.util.List;

/// Decodes a part of a document into a type of its own, such as `KubeletConfiguration`, taking nothing it does not
/// know.
public final class StrictDecoding {

    private StrictDecoding() {}

    public static List<Finding> of(Field field, String type) {
        var struct = Schema.of(type).orElseThrow();
        // Read by itself, it stands in nothing.
        var above = type + "." + field.path().replaceAll("\\[\\d+]", "") + ".";
        return Decoder.decode(field, struct, new DecodeFindings(field.file(), 1, true)).findings().stream()
                .filter(finding -> !finding.id().equals("spec.key-twice"))
                .map(finding -> finding.as(finding.upstream().orElse("").replace(above, type + ".")))
                .toList();
    }
}
