package dev.slipway.lab.api.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/// A set of an object's fields, as the tree that `managedFields` keeps: `f:` a field, `k:` an element of a list by its
/// keys, `v:` an element of a set, and `.` the element itself.
record FieldSet(ObjectNode tree) {

    private static final Set<String> UNOWNED_TOP = Set.of("apiVersion", "kind");
    private static final Set<String> UNOWNED_META = Set.of(
            "name",
            "namespace",
            "generateName",
            "uid",
            "resourceVersion",
            "generation",
            "creationTimestamp",
            "deletionTimestamp",
            "deletionGracePeriodSeconds",
            "selfLink",
            "managedFields");

    /// All the fields of `object` that can have an owner.
    static FieldSet of(ObjectNode object, ListKeys keys) {
        var owned = object.objectNode();
        object.properties().stream()
                .filter(field -> !UNOWNED_TOP.contains(field.getKey()))
                .forEach(field -> owned.set(field.getKey(), field.getValue()));
        if (object.path("metadata") instanceof ObjectNode meta) {
            ObjectNode rest = meta.objectNode().setAll(meta);
            owned.set("metadata", rest.remove(UNOWNED_META));
        }
        var tree = fields(owned, keys);
        if (tree.path("f:metadata").isEmpty()) {
            tree.remove("f:metadata");
        }
        return new FieldSet(tree);
    }

    static FieldSet of(List<FieldPath> paths) {
        var tree = JsonNodeFactory.instance.objectNode();
        for (var path : paths) {
            var at = tree;
            for (var step : path.steps()) {
                at = at.get(step) instanceof ObjectNode present ? present : at.putObject(step);
            }
        }
        return new FieldSet(tree);
    }

    boolean isEmpty() {
        return tree.isEmpty();
    }

    FieldSet union(FieldSet other) {
        var sum = tree.deepCopy();
        merge(sum, other.tree);
        return new FieldSet(sum);
    }

    FieldSet minus(FieldSet other) {
        var rest = tree.deepCopy();
        subtract(rest, other.tree);
        return new FieldSet(rest);
    }

    /// The fields in both.
    FieldSet common(FieldSet other) {
        return minus(minus(other));
    }

    private static ObjectNode fields(ObjectNode object, ListKeys keys) {
        var tree = object.objectNode();
        object.properties()
                .forEach(field -> tree.set("f:" + field.getKey(), value(field.getKey(), field.getValue(), keys)));
        return tree;
    }

    private static ObjectNode value(String name, JsonNode value, ListKeys keys) {
        if (value instanceof ObjectNode object) {
            return fields(object, keys);
        }
        var tree = JsonNodeFactory.instance.objectNode();
        if (value.isArray() && !value.isEmpty()) {
            elements(tree, value, keys.keys(name, value), keys);
            if (keys.set(name)) {
                value.forEach(element -> tree.putObject("v:" + element));
            }
        }
        return tree;
    }

    private static void elements(ObjectNode tree, JsonNode list, List<String> by, ListKeys keys) {
        if (!by.isEmpty()) {
            for (var element : list) {
                var fields = fields((ObjectNode) element, keys);
                fields.putObject(".");
                tree.set("k:" + ListKeys.identity(by, element), fields);
            }
        }
    }

    private static void merge(ObjectNode sum, ObjectNode other) {
        for (var step : other.properties()) {
            if (sum.get(step.getKey()) instanceof ObjectNode present) {
                merge(present, (ObjectNode) step.getValue());
            } else {
                sum.set(step.getKey(), step.getValue().deepCopy());
            }
        }
    }

    private static void subtract(ObjectNode rest, ObjectNode other) {
        for (var step : other.properties()) {
            if (rest.get(step.getKey()) instanceof ObjectNode present) {
                subtract(present, (ObjectNode) step.getValue());
                if (present.isEmpty()) {
                    rest.remove(step.getKey());
                }
            }
        }
    }
}
