package dev.slipway.lab.api.http;

import dev.slipway.lab.api.store.Key;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a path under `/api/v1` or `/apis/<group>/<version>` is about; what it does not name is empty.
record Target(String group, String version, String namespace, String plural, String name, String subresource) {

    private static final Set<String> OF_NAMESPACE = Set.of("status", "finalize");
    private static final int CORE_PREFIX = 2;
    private static final int GROUP_PREFIX = 3;

    static Optional<Target> parse(List<String> words) {
        var core = !words.isEmpty() && words.getFirst().equals("api");
        var prefix = core ? CORE_PREFIX : GROUP_PREFIX;
        if (words.size() <= prefix || !(core || words.getFirst().equals("apis"))) {
            return Optional.empty();
        }
        var group = core ? "" : words.get(1);
        return Optional.of(within(group, words.get(prefix - 1), words.subList(prefix, words.size())));
    }

    Key key() {
        return new Key(namespace, name);
    }

    private static Target within(String group, String version, List<String> words) {
        var inNamespace =
                words.getFirst().equals("namespaces") && words.size() > 2 && !OF_NAMESPACE.contains(words.get(2));
        var namespace = inNamespace ? words.get(1) : "";
        var rest = inNamespace ? words.subList(2, words.size()) : words;
        return new Target(group, version, namespace, rest.getFirst(), word(rest, 1), word(rest, 2));
    }

    private static String word(List<String> words, int index) {
        return words.size() > index ? words.get(index) : "";
    }
}
