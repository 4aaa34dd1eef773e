package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.helm.Release.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A release as a Secret of type `helm.sh/release.v1`: JSON, zipped, twice in base 64.
final class ReleaseSecret {

    private static final JsonMapper JSON = new JsonMapper();

    private ReleaseSecret() {}

    static String name(Release release) {
        return "sh.helm.release.v1." + release.name() + ".v" + release.revision();
    }

    static ObjectNode write(Release release, Instant modified) {
        var secret = JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", "v1")
                .put("kind", "Secret")
                .put("type", "helm.sh/release.v1");
        var metadata = secret.putObject("metadata").put("name", name(release)).put("namespace", release.namespace());
        metadata.putObject("labels")
                .put("modifiedAt", Long.toString(modified.getEpochSecond()))
                .put("name", release.name())
                .put("owner", "helm")
                .put("status", release.status().word())
                .put("version", Integer.toString(release.revision()));
        var zipped = zip(content(release).toString());
        var once = Base64.getEncoder().encode(zipped);
        secret.putObject("data").put("release", Base64.getEncoder().encodeToString(once));
        return secret;
    }

    static Release read(ObjectNode secret) {
        var once =
                Base64.getDecoder().decode(secret.path("data").path("release").asText());
        var content = unzip(Base64.getDecoder().decode(once));
        var objects = new ArrayList<ObjectNode>();
        content.path("manifest").forEach(object -> objects.add((ObjectNode) object));
        var info = content.path("info");
        var chart = content.path("chart").path("metadata");
        return new Release(
                content.path("name").asText(),
                content.path("namespace").asText(),
                content.path("version").asInt(),
                Status.of(info.path("status").asText()),
                new Chart(chart.path("name").asText(), chart.path("version").asText()),
                Instant.parse(info.path("first_deployed").asText()),
                Instant.parse(info.path("last_deployed").asText()),
                (ObjectNode) content.path("config"),
                objects);
    }

    private static ObjectNode content(Release release) {
        var content = JsonNodeFactory.instance.objectNode().put("name", release.name());
        content.putObject("info")
                .put("first_deployed", release.first().toString())
                .put("last_deployed", release.last().toString())
                .put("status", release.status().word());
        content.putObject("chart")
                .putObject("metadata")
                .put("name", release.chart().name())
                .put("version", release.chart().version());
        content.set("config", release.values());
        release.objects().forEach(content.putArray("manifest")::add);
        return content.put("version", release.revision()).put("namespace", release.namespace());
    }

    private static byte[] zip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static JsonNode unzip(byte[] bytes) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readTree(zip);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
