package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import java.io.IOException;
import java.nio.file.Files;

/// The values a user gives: files in their order, then single ones.
final class Values {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Values() {}

    static ObjectNode read(Call call, Options options) throws Failure {
        var values = JsonNodeFactory.instance.objectNode();
        for (var file : options.list("values")) {
            merge(values, parse(text(call, file), file));
        }
        for (var pair : options.list("set")) {
            set(values, pair, true);
        }
        for (var pair : options.list("set-string")) {
            set(values, pair, false);
        }
        return values;
    }

    private static String text(Call call, String file) throws Failure {
        if (file.equals("-")) {
            return call.input();
        }
        try {
            return Files.readString(call.path(file));
        } catch (IOException _) {
            throw Failure.of("open " + file + ": no such file or directory");
        }
    }

    // The parser's own message may quote a secret of the file.
    private static ObjectNode parse(String text, String file) throws Failure {
        try {
            return YAML.readTree(text) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (IOException _) {
            throw Failure.of("failed to parse " + file + ": error converting YAML to JSON");
        }
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(entry -> {
            if (into.get(entry.getKey()) instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more) {
                merge(inner, more);
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static void set(ObjectNode values, String pair, boolean typed) throws Failure {
        var equals = pair.indexOf('=');
        if (equals < 0) {
            throw Failure.of("failed parsing --set data: key \"" + pair + "\" has no value");
        }
        var path = pair.substring(0, equals).split("\\.");
        var parent = values;
        for (var i = 0; i < path.length - 1; i++) {
            parent = parent.withObjectProperty(path[i]);
        }
        var value = pair.substring(equals + 1);
        if (typed && (value.equals("true") || value.equals("false"))) {
            parent.put(path[path.length - 1], value.equals("true"));
        } else if (typed && value.matches("-?\\d{1,18}")) {
            parent.put(path[path.length - 1], Long.parseLong(value));
        } else {
            parent.put(path[path.length - 1], value);
        }
    }
}
