package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.store.Key;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.api.store.Metadata;
import dev.slipway.lab.clock.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Answers to `GET` for an object or a list.
final class Reading {

    private final MemoryStore store;
    private final Timeline timeline;
    private final Views views;

    Reading(MemoryStore store, Timeline timeline, Views views) {
        this.store = store;
        this.timeline = timeline;
        this.views = views;
    }

    Answer object(Scope scope) {
        var found = timeline.exclusively(() -> store.storage()
                .find(scope.resource().groupKind(), scope.target().key()));
        var object =
                found.orElseThrow(() -> scope.resource().notFound(scope.target().name()));
        return Answer.ok(views.of(scope).one(object));
    }

    Answer list(Scope scope) {
        var target = scope.target();
        var selector = scope.selector();
        var all = timeline.exclusively(() -> new Snapshot(
                store.storage().revision(),
                store.storage().list(scope.resource().groupKind(), target.namespace())));
        var start = Page.after(scope.request().query().text("continue"));
        var matching = all.objects().stream()
                .filter(object -> start.isBefore(object) && selector.matches(object))
                .toList();
        var limit = scope.request().query().number("limit", 0);
        var page = limit > 0 && matching.size() > limit ? matching.subList(0, (int) limit) : matching;
        var meta = JsonNodeFactory.instance.objectNode();
        meta.put("resourceVersion", Long.toString(start.revisionOr(all.revision())));
        if (page.size() < matching.size()) {
            meta.put("continue", new Page(start.revisionOr(all.revision()), key(page.getLast())).token());
            meta.put("remainingItemCount", matching.size() - page.size());
        }
        return Answer.ok(views.of(scope).list(page, meta));
    }

    private static Key key(ObjectNode object) {
        var meta = Metadata.of(object);
        return new Key(meta.namespace(), meta.name());
    }

    private record Snapshot(long revision, List<ObjectNode> objects) {}

    /// Where a list in parts goes on.
    private record Page(long revision, Key last) {

        static Page after(String token) {
            if (token.isEmpty()) {
                return new Page(0, new Key("", ""));
            }
            try {
                var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
                var parts = text.split("/", -1);
                return new Page(Long.parseLong(parts[0]), new Key(parts[1], parts[2]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                throw new ApiException(400, "BadRequest", "continue key is not valid: incorrect encoding");
            }
        }

        String token() {
            var text = revision + "/" + last.namespace() + "/" + last.name();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        boolean isBefore(ObjectNode object) {
            return last.compareTo(key(object)) < 0;
        }

        long revisionOr(long current) {
            return revision == 0 ? current : revision;
        }
    }

    /// `items` as a list of the API.
    static ObjectNode listOf(String kind, String apiVersion, ObjectNode meta, List<ObjectNode> items) {
        var list = JsonNodeFactory.instance.objectNode().put("kind", kind).put("apiVersion", apiVersion);
        list.set("metadata", meta);
        ArrayNode array = list.putArray("items");
        array.addAll(items);
        return list;
    }
}
