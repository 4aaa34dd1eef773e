package dev.slipway.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who may log in to the machines besides the first user of each machine config. Users of one name are one user, who
/// is edited in all of them.
public final class FurtherUsers {

    private static final String USERS = "spec.users";
    private static final String KEYS = ".sshAuthorizedKeys";

    private FurtherUsers() {}

    /// A user with the public keys that let in.
    public record User(String name, List<String> keys) {

        public User {
            keys = List.copyOf(keys);
        }
    }

    /// In the order of the text, each once.
    public static List<User> of(SpecFile file) {
        var users = new LinkedHashMap<String, User>();
        ClusterParts.configs(file).stream()
                .flatMap(config -> items(file, config).skip(1))
                .map(item -> new User(item.at("name").text(), keys(item)))
                .forEach(user -> users.putIfAbsent(user.name(), user));
        return List.copyOf(users.values());
    }

    /// Whether somebody of this name logs in anywhere already.
    public static boolean taken(SpecFile file, String name) {
        return ClusterParts.configs(file).stream()
                .flatMap(config -> items(file, config))
                .anyMatch(item -> item.at("name").text().equals(name));
    }

    /// One more user of every machine, whose key is still to be written.
    public static SpecFile added(SpecFile file, String name) {
        var item = "name: " + SpecEdit.word(name) + "\nsshAuthorizedKeys:\n- \"\"\n";
        return everywhere(
                file,
                (now, config) -> spot(now, config, USERS)
                        .document(now)
                        .filter(_ -> items(now, config).findFirst().isPresent())
                        .map(document -> now.adding(document, USERS, item))
                        .orElse(now));
    }

    public static SpecFile removed(SpecFile file, String name) {
        return each(file, name, (now, user) -> user.clear(now));
    }

    public static SpecFile renamed(SpecFile file, String name, String other) {
        return each(file, name, (now, user) -> user.at(user.path() + ".name").set(now, other));
    }

    /// With these keys; without one there is an empty line for it.
    public static SpecFile with(SpecFile file, String name, List<String> keys) {
        var wanted = keys.isEmpty() ? List.of("") : keys;
        return each(file, name, (now, user) -> written(now, user.at(user.path() + KEYS), wanted));
    }

    private static SpecFile written(SpecFile file, Spot list, List<String> keys) {
        var edited = file;
        for (var index = 0; index < keys.size(); index++) {
            var here = list.at(list.path() + "[" + index + "]");
            edited = here.text(edited).equals(keys.get(index)) ? edited : put(edited, list, here, keys.get(index));
        }
        var there = list.field(edited).map(field -> field.items().size()).orElse(0);
        for (var index = there - 1; index >= keys.size(); index--) {
            edited = list.at(list.path() + "[" + index + "]").clear(edited);
        }
        return edited;
    }

    private static SpecFile put(SpecFile file, Spot list, Spot here, String key) {
        return here.present(file)
                ? here.set(file, key)
                : list.document(file)
                        .map(document -> file.adding(document, list.path(), SpecEdit.word(key)))
                        .orElse(file);
    }

    private static SpecFile each(SpecFile file, String name, BiFunction<SpecFile, Spot, SpecFile> edit) {
        return everywhere(file, (now, config) -> {
            var items = items(now, config).toList();
            return IntStream.range(1, items.size())
                    .filter(index -> items.get(index).at("name").text().equals(name))
                    .mapToObj(index -> spot(now, config, USERS + "[" + index + "]"))
                    .findFirst()
                    .map(user -> edit.apply(now, user))
                    .orElse(now);
        });
    }

    private static SpecFile everywhere(SpecFile file, BiFunction<SpecFile, String, SpecFile> edit) {
        var edited = file;
        for (var config : ClusterParts.configs(file)) {
            edited = edit.apply(edited, config);
        }
        return edited;
    }

    private static Stream<Field> items(SpecFile file, String config) {
        return spot(file, config, USERS).field(file).stream().flatMap(users -> users.items().stream());
    }

    private static List<String> keys(Field user) {
        return user.at("sshAuthorizedKeys").items().stream()
                .map(Field::text)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Spot spot(SpecFile file, String config, String path) {
        return Spot.of(ClusterParts.provider(file).machineKind(), config, path);
    }
}
