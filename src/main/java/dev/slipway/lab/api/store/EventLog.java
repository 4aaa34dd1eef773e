package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The core/v1 Events of a server: one per object, reason and message, counting its repetitions.
final class EventLog {

    private static final Kind EVENT = new Kind("v1", "Event");

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Timeline timeline;
    private final Resources resources;
    private final Storage objects;
    private final Writes writes;
    private final Identity identity;

    EventLog(Timeline timeline, Resources resources, Storage objects, Writes writes, Identity identity) {
        this.timeline = timeline;
        this.resources = resources;
        this.objects = objects;
        this.writes = writes;
        this.identity = identity;
    }

    void record(ObjectNode about, ObjectNode news) {
        var meta = Metadata.of(about);
        var namespace = meta.namespace().isEmpty() ? "default" : meta.namespace();
        var kind = resources.require(EVENT);
        if (objects.find(GroupKind.NAMESPACE, new Key("", namespace))
                .filter(found -> !Metadata.of(found).deleting())
                .isEmpty()) {
            return;
        }
        forgetOld(kind.groupKind(), namespace);
        var now = Metadata.time(timeline.now());
        for (var event : objects.list(kind.groupKind(), namespace)) {
            if (repeats(event, meta.uid(), news)) {
                var again = event.deepCopy().put("lastTimestamp", now);
                again.put("count", event.path("count").asInt() + 1);
                writes.update(kind, again, Part.ALL_BUT_STATUS, Origin.INSIDE);
                return;
            }
        }
        writes.create(kind, event(about, namespace, news, now), Origin.INSIDE);
    }

    private void forgetOld(GroupKind kind, String namespace) {
        var oldest = timeline.now().minus(LIFETIME);
        objects.list(kind, namespace).stream()
                .filter(event -> oldest.isAfter(last(event)))
                .forEach(event -> objects.remove(kind, Key.of(event)));
    }

    // Events that others have written may have no time at all.
    private static Instant last(ObjectNode event) {
        var time = event.path("lastTimestamp").asText();
        return time.isEmpty() ? Instant.MAX : Instant.parse(time);
    }

    static ObjectNode news(String type, String reason, String message, String component) {
        var news = JsonNodeFactory.instance.objectNode();
        news.put("reason", reason).put("message", message).put("type", type);
        news.putObject("source").put("component", component);
        return news;
    }

    private static boolean repeats(ObjectNode event, String uid, ObjectNode news) {
        return event.path("involvedObject").path("uid").asText().equals(uid)
                && List.of("reason", "message", "type", "source").stream()
                        .allMatch(field -> news.path(field).equals(event.path(field)));
    }

    private ObjectNode event(ObjectNode about, String namespace, ObjectNode news, String now) {
        var meta = Metadata.of(about);
        var event = about.objectNode().put("apiVersion", "v1").put("kind", "Event");
        event.putObject("metadata")
                .put("name", meta.name() + "." + identity.hex())
                .put("namespace", namespace);
        var involved =
                event.putObject("involvedObject").put("kind", about.path("kind").asText());
        if (!meta.namespace().isEmpty()) {
            involved.put("namespace", meta.namespace());
        }
        involved.put("name", meta.name())
                .put("uid", meta.uid())
                .put("apiVersion", about.path("apiVersion").asText())
                .put("resourceVersion", meta.resourceVersion());
        event.setAll(news);
        return event.put("firstTimestamp", now)
                .put("lastTimestamp", now)
                .put("count", 1)
                .putNull("eventTime")
                .put("reportingComponent", news.path("source").path("component").asText())
                .put("reportingInstance", "");
    }
}
