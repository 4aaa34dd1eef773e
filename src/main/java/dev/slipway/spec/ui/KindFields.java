package dev.slipway.spec.ui;

import dev.slipway.spec.Facts;
import dev.slipway.spec.Field;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.FieldFact.Source;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import dev.slipway.spec.ui.KindField.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Lists the fields of a part of a document: those the facts know of its kind, and the items that are written.
final class KindFields {

    private final Spot part;
    private final Field root;
    private final List<KindField> found = new ArrayList<>();

    private KindFields(Spot part, Field root) {
        this.part = part;
        this.root = root;
    }

    /// Those that must be filled in come first, then those the generator writes. `left` are shown elsewhere.
    static List<KindField> of(SpecFile file, Spot part, Set<String> left) {
        return part.document(file)
                .map(SpecDocument::root)
                .map(root -> new KindFields(part, root).all(left))
                .orElse(List.of());
    }

    private List<KindField> all(Set<String> left) {
        Facts.known().below(part.kind(), part.path()).stream()
                .filter(fact -> !left.contains(fact.name()))
                .sorted(Comparator.comparingInt(KindFields::rank))
                .forEach(fact -> add(fact, part.path() + "." + fact.name(), fact.said(), rank(fact) < 2));
        return List.copyOf(found);
    }

    private static int rank(FieldFact fact) {
        var generated = fact.defaults().stream().anyMatch(each -> each.source() == Source.GENERATOR);
        return fact.required() ? 0 : generated ? 1 : 2;
    }

    private void add(FieldFact fact, String path, String name, boolean first) {
        if (fact.type().equals("map[string]string")) {
            found.add(new KindField(part.at(path), name, fact, Way.MAP, first));
        } else if (fact.type().contains("map[")
                || List.of("any", "unstructured").contains(fact.type())) {
            found.add(new KindField(part.at(path), name, fact, Way.TEXT, first));
        } else if (fact.list() && fact.composite()) {
            items(fact, path, name, first);
        } else if (fact.list()) {
            values(fact, path, name, first);
        } else if (fact.composite()) {
            below(path, name.isEmpty() || name.endsWith(".") ? name : name + ".", first);
        } else {
            found.add(new KindField(part.at(path), name, fact, Way.VALUE, first));
        }
    }

    private void below(String path, String name, boolean first) {
        Facts.known()
                .below(part.kind(), path)
                .forEach(fact -> add(fact, path + "." + fact.name(), name + fact.said(), first));
    }

    private void items(FieldFact fact, String path, String name, boolean first) {
        for (var index = 0; index < root.below(path).items().size(); index++) {
            var item = "[" + index + "]";
            found.add(new KindField(part.at(path + item), name + item, fact, Way.ITEM, first));
            below(path + item, "", first);
        }
        found.add(new KindField(part.at(path), name, fact, Way.LIST, first));
    }

    // One more than there are, so that another can be typed.
    private void values(FieldFact fact, String path, String name, boolean first) {
        for (var index = 0; index <= root.below(path).items().size(); index++) {
            var item = "[" + index + "]";
            found.add(new KindField(part.at(path + item), name + item, fact, Way.VALUE, first));
        }
    }
}
