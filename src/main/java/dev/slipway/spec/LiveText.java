package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.Config.Document;
import dev.slipway.store.GoYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A specification's text as it would read if it said what an API server says: what differs is written in its place
/// and all else stays, so that two texts side by side show what differs and nothing more.
///
/// What EKS Anywhere fills in by itself is no difference, nor is what the server notes for itself.
public final class LiveText {

    private static final String API_VERSION = "anywhere.eks.amazonaws.com/v1alpha1";
    private static final int MOST = 500;

    private final List<ObjectNode> objects;

    private LiveText(List<ObjectNode> objects) {
        this.objects = objects;
    }

    /// `objects` are all documents of the specification the server has, and those its cluster refers to.
    public static String of(SpecFile file, List<ObjectNode> objects) {
        return new LiveText(objects).of(file);
    }

    private String of(SpecFile file) {
        try {
            var text = file;
            for (var edits = 0; edits < MOST; edits++) {
                var closer = closer(text);
                if (closer.isEmpty()) {
                    return text.text();
                }
                text = sound(closer.get());
            }
        } catch (IllegalArgumentException _) {
            // Written in a way that cannot be changed in place, as with aliases.
        }
        return objects.stream().map(LiveText::written).collect(Collectors.joining("---\n"));
    }

    private static SpecFile sound(SpecFile file) {
        if (!file.findings().isEmpty()) {
            throw new IllegalArgumentException("cannot be changed in place");
        }
        return file;
    }

    /// The text with one difference less.
    private Optional<SpecFile> closer(SpecFile file) {
        var config = Config.of(file, Map.of());
        for (var document : config.documents()) {
            if (asked(document)) {
                var object = objects.stream()
                        .filter(one -> is(one, document.kind(), document.name()))
                        .findFirst();
                var closer = object.isEmpty()
                        ? Optional.of(file.without(document.source()))
                        : new LiveDifference(file, document.source())
                                .closer(CommandDefaults.applied(document, config), object.get());
                if (closer.isPresent()) {
                    return closer;
                }
            }
        }
        return objects.stream()
                .filter(object ->
                        file.documents().stream().noneMatch(document -> is(object, document.kind(), document.name())))
                .findFirst()
                .map(object -> file.adding(written(object)));
    }

    // Of what belongs to no cluster, such as a Secret beside it, nobody was asked.
    private static boolean asked(Document document) {
        return document.source().apiVersion().equals(API_VERSION);
    }

    private static boolean is(ObjectNode object, String kind, String name) {
        return object.path("kind").asText().equals(kind)
                && object.path("metadata").path("name").asText().equals(name);
    }

    private static String written(ObjectNode object) {
        var document = object.objectNode();
        document.set("apiVersion", object.path("apiVersion"));
        document.set("kind", object.path("kind"));
        document.putObject("metadata").set("name", object.path("metadata").path("name"));
        document.set("spec", LiveDifference.shown(object));
        return GoYaml.of(document);
    }
}
