package dev.slipway.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two specifications, object by object and field by field, in the order of the new one; what is
/// gone comes last. Comments and order are no difference.
public record SpecDifference(List<Item> items) {

    /// Stands for a value nobody needs to see.
    public static final String HIDDEN = "\u2022\u2022\u2022\u2022";

    public SpecDifference {
        items = List.copyOf(items);
    }

    /// One difference.
    public sealed interface Item {

        /// Kind and name of the object.
        String object();

        /// An object that is new.
        record Added(String object) implements Item {}

        /// An object that is gone.
        record Removed(String object) implements Item {}

        /// A field with another value; without one on a side where it is not written. Items of a list go by their name
        /// where they have one.
        record Changed(String object, String path, Optional<String> was, Optional<String> is) implements Item {}
    }

    public static SpecDifference between(SpecFile before, SpecFile after) {
        var old = objects(before);
        var now = objects(after);
        var arrived = now.entrySet().stream()
                .flatMap(object -> Optional.ofNullable(old.get(object.getKey()))
                        .map(was -> changed(object.getKey(), was, object.getValue()))
                        .orElseGet(() -> Stream.of(new Item.Added(object.getKey()))));
        var gone =
                old.keySet().stream().filter(object -> !now.containsKey(object)).map(Item.Removed::new);
        return new SpecDifference(Stream.<Item>concat(arrived, gone).toList());
    }

    // Of several objects of one name each is one.
    private static Map<String, SpecDocument> objects(SpecFile file) {
        var objects = new LinkedHashMap<String, SpecDocument>();
        for (var document : file.documents()) {
            var name = (document.kind() + " " + document.name()).strip();
            var other = name;
            for (var number = 2; objects.containsKey(other); number++) {
                other = name + " (" + number + ")";
            }
            objects.put(other, document);
        }
        return objects;
    }

    private static Stream<Item> changed(String object, SpecDocument before, SpecDocument after) {
        var was = values(before);
        var is = values(after);
        var paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(was.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(was.get(path), is.get(path)))
                .map(path -> new Item.Changed(
                        object, path, shown(after, path, was.get(path)), shown(after, path, is.get(path))));
    }

    private static Optional<String> shown(SpecDocument document, String path, @Nullable String value) {
        return Optional.ofNullable(value)
                .map(text ->
                        SecretFields.hides(document.kind(), path) ? HIDDEN : SecretFields.withoutLogin(text, HIDDEN));
    }

    private static Map<String, String> values(SpecDocument document) {
        var values = new LinkedHashMap<String, String>();
        collect(document.root(), "", values);
        return values;
    }

    private static void collect(Field field, String path, Map<String, String> values) {
        if (field.keys().isEmpty() && field.items().isEmpty()) {
            field.value().ifPresent(_ -> values.put(path, field.text()));
        }
        field.fields()
                .forEach(below -> collect(below, path.isEmpty() ? below.key() : path + "." + below.key(), values));
        var names = names(field.items());
        for (var index = 0; index < names.size(); index++) {
            collect(field.items().get(index), path + "[" + names.get(index) + "]", values);
        }
    }

    private static List<String> names(List<Field> items) {
        var names = items.stream().map(item -> item.at("name").text()).toList();
        var named = names.stream().noneMatch(String::isEmpty)
                && names.stream().distinct().count() == names.size();
        if (named) {
            return names;
        }
        var numbers = new ArrayList<String>();
        for (var index = 0; index < items.size(); index++) {
            numbers.add(String.valueOf(index));
        }
        return numbers;
    }
}
