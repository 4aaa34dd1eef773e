package dev.slipway.lab.api.http;

import dev.slipway.lab.api.http.Field.Elements;
import dev.slipway.lab.api.http.Field.Entries;
import dev.slipway.lab.api.http.Field.Message;
import dev.slipway.lab.api.http.Field.Octets;
import dev.slipway.lab.api.http.Field.Text;
import dev.slipway.lab.api.http.Field.Whole;
import java.util.Map;
import java.util.Optional;

/// The binary messages that are understood, by the numbers of their fields.
final class Messages {

    static final Map<Integer, Field> ENVELOPE = Map.of(
            1, new Message("type", Map.of(1, new Text("apiVersion"), 2, new Text("kind"))), 2, new Octets("raw"));

    private static final Field VALUE = new Text("value");
    private static final Field METADATA = new Message(
            "metadata",
            Map.of(
                    1, new Text("name"),
                    2, new Text("generateName"),
                    3, new Text("namespace"),
                    11, new Entries("labels", VALUE),
                    12, new Entries("annotations", VALUE)));

    private static final Map<Integer, Field> DELETE_OPTIONS = Map.of(
            2, new Message("preconditions", Map.of(1, new Text("uid"), 2, new Text("resourceVersion"))),
            4, new Text("propagationPolicy"),
            5, new Elements("dryRun", VALUE));

    private static final Map<Integer, Field> CONTAINER = Map.of(
            1, new Text("name"),
            2, new Text("image"),
            3, new Elements("command", VALUE),
            4, new Elements("args", VALUE),
            6,
                    new Elements(
                            "ports",
                            new Message(
                                    "port",
                                    Map.of(
                                            1,
                                            new Text("name"),
                                            3,
                                            new Whole("containerPort"),
                                            4,
                                            new Text("protocol")))));
    private static final Map<Integer, Field> DEPLOYMENT = Map.of(
            1, new Whole("replicas"),
            2, new Message("selector", Map.of(1, new Entries("matchLabels", VALUE))),
            3,
                    new Message(
                            "template",
                            Map.of(
                                    1,
                                    METADATA,
                                    2,
                                    new Message(
                                            "spec",
                                            Map.of(
                                                    2,
                                                    new Elements(
                                                            "containers", new Message("container", CONTAINER)))))));

    private static final Map<String, Map<Integer, Field>> KINDS = Map.of(
            "Namespace", Map.of(1, METADATA),
            "ServiceAccount", Map.of(1, METADATA),
            "ConfigMap",
                    Map.of(
                            1, METADATA,
                            2, new Entries("data", VALUE),
                            3, new Entries("binaryData", new Octets("value"))),
            "Secret",
                    Map.of(
                            1, METADATA,
                            2, new Entries("data", new Octets("value")),
                            3, new Text("type"),
                            4, new Entries("stringData", VALUE)),
            "Deployment", Map.of(1, METADATA, 2, new Message("spec", DEPLOYMENT)),
            "Eviction", Map.of(1, METADATA, 2, new Message("deleteOptions", DELETE_OPTIONS)),
            "DeleteOptions", DELETE_OPTIONS);

    private Messages() {}

    static Optional<Map<Integer, Field>> of(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }
}
