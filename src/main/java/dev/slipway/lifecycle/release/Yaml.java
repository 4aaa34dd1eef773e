package dev.slipway.lifecycle.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/// YAML of machines for machines: manifests read into objects, objects written for programs.
public final class Yaml {

    // A bundle or a component manifest is larger than the parser's own limit.
    private static final int LONGEST = 64 * 1024 * 1024;

    private Yaml() {}

    /// Every document that is an object, in order.
    public static List<ObjectNode> objects(String text) throws IOException {
        var mapper = mapper();
        var objects = new ArrayList<ObjectNode>();
        try (var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (documents.hasNextValue()) {
                if (documents.nextValue() instanceof ObjectNode object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    public static String text(List<? extends JsonNode> documents) {
        var mapper = mapper();
        var text = new StringBuilder();
        for (var document : documents) {
            try {
                text.append(text.isEmpty() ? "" : "---\n").append(mapper.writeValueAsString(document));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return text.toString();
    }

    private static YAMLMapper mapper() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        var factory = YAMLFactory.builder()
                .loaderOptions(options)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        return new YAMLMapper(factory);
    }
}
