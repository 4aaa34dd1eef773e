package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Definitions;
import dev.slipway.lab.api.store.Resource;
import dev.slipway.lab.api.store.Resources;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers to what objects look like: permissive schemas, except for definitions, which bring their own.
final class OpenApi {

    private static final String GVK = "x-kubernetes-group-version-kind";
    private static final String PROTO = "application/com.github.proto-openapi.spec.v2@v1.0+protobuf";
    private static final byte TITLE = 0x0a;
    private static final byte VERSION = 0x12;

    private final Resources resources;

    OpenApi(Resources resources) {
        this.resources = resources;
    }

    /// The second version, of which clients need only that it is there.
    static Answer second(Request request) {
        if (request.asksFor("protobuf")) {
            var info = join(field(TITLE, "Kubernetes"), field(VERSION, "v1"));
            return new Answer.Bytes(200, PROTO, ByteBuffer.wrap(join(field(TITLE, "2.0"), field(VERSION, info))));
        }
        var document = JsonNodeFactory.instance.objectNode().put("swagger", "2.0");
        document.putObject("info").put("title", "Kubernetes").put("version", "v1");
        document.putObject("paths");
        document.putObject("definitions");
        return Answer.ok(document);
    }

    Answer index() {
        var index = JsonNodeFactory.instance.objectNode();
        var paths = index.putObject("paths");
        for (var resource : resources.all()) {
            for (var version : resource.versions()) {
                var path = root(resource, version);
                paths.putObject(path)
                        .put("serverRelativeURL", "/openapi/v3/%s?hash=%X".formatted(path, hash(resource, version)));
            }
        }
        return Answer.ok(index);
    }

    /// The kinds under `root`, such as `apis/apps/v1`.
    Answer document(String root) {
        var document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.0");
        document.putObject("info").put("title", "Kubernetes").put("version", "v1");
        var paths = document.putObject("paths");
        var schemas = document.putObject("components").putObject("schemas");
        for (var resource : resources.all()) {
            resource.versions().stream()
                    .filter(version -> root(resource, version).equals(root))
                    .forEach(version -> {
                        path(paths, resource, version);
                        schemas.set(schemaName(resource, version), schema(resource, version));
                    });
        }
        if (schemas.isEmpty()) {
            throw new ApiException(404, "NotFound", "the server could not find the requested resource");
        }
        return Answer.ok(document);
    }

    private static void path(ObjectNode paths, Resource resource, String version) {
        var path = "/%s/%s%s/{name}"
                .formatted(
                        root(resource, version),
                        resource.namespaced() ? "namespaces/{namespace}/" : "",
                        resource.plural());
        var node = paths.putObject(path);
        for (var operation : new String[] {"get", "patch", "put"}) {
            var described = node.putObject(operation);
            described.set(GVK, gvk(resource, version));
            if (!operation.equals("get")) {
                described
                        .putArray("parameters")
                        .addObject()
                        .put("name", "fieldValidation")
                        .put("in", "query");
            }
            described.putObject("responses");
        }
    }

    private static ObjectNode schema(Resource resource, String version) {
        var schema = resource.definition()
                .flatMap(definition -> Definitions.version(
                        definition, candidate -> candidate.path("name").asText().equals(version)))
                .map(found -> found.path("schema").path("openAPIV3Schema"))
                .filter(ObjectNode.class::isInstance)
                .map(found -> (ObjectNode) found.deepCopy())
                .orElseGet(() -> permissive(resource));
        schema.putArray(GVK).add(gvk(resource, version));
        return schema;
    }

    private static ObjectNode permissive(Resource resource) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.put("description", "%s of the cluster.".formatted(resource.kind()));
        var properties = schema.putObject("properties");
        Stream.of("apiVersion", "kind")
                .forEach(name -> properties.putObject(name).put("type", "string"));
        Stream.of("metadata", "spec", "status")
                .forEach(name -> properties
                        .putObject(name)
                        .put("type", "object")
                        .put("x-kubernetes-preserve-unknown-fields", true));
        return schema.put("x-kubernetes-preserve-unknown-fields", true);
    }

    private static ObjectNode gvk(Resource resource, String version) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("group", resource.group())
                .put("version", version)
                .put("kind", resource.kind());
    }

    private static String schemaName(Resource resource, String version) {
        var group = resource.group().isEmpty() ? "core" : resource.group();
        var reversed = Arrays.stream(group.split("\\."))
                .reduce((one, other) -> other + "." + one)
                .orElse(group);
        return Stream.of(reversed, version, resource.kind()).collect(Collectors.joining("."));
    }

    private static String root(Resource resource, String version) {
        return resource.group().isEmpty()
                ? "api/" + version
                : "apis/%s/%s".formatted(resource.group(), version).toLowerCase(Locale.ROOT);
    }

    // Clients keep a document as long as its address stays the same.
    private int hash(Resource resource, String version) {
        return resources.all().stream()
                .filter(other -> other.group().equals(resource.group())
                        && other.versions().contains(version))
                .mapToInt(Resource::hashCode)
                .sum();
    }

    // A field of a protocol buffer that has a length.
    private static byte[] field(byte tag, byte[] value) {
        return join(new byte[] {tag, (byte) value.length}, value);
    }

    private static byte[] field(byte tag, String value) {
        return field(tag, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
