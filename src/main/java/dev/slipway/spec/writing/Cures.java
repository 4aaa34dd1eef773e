package dev.slipway.spec.writing;

import dev.slipway.finding.Texts;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fixes of what a text says. Each is worth nothing before it is tried: see `Fixes`.
final class Cures {

    private static final Pattern VERSION = Pattern.compile("v?(\\d+\\.\\d+)(?:\\.\\d+.*)?");
    private static final String NETWORK = "spec.clusterNetwork";

    private Cures() {}

    /// Empty as well where the text is written in a way that cannot be changed in place.
    static Optional<TextFix> of(Broken broken) {
        var cure = Cure.of(broken.finding().id());
        try {
            return cured(broken, cure.verb(), cure.words());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<TextFix> cured(Broken broken, String verb, String words) {
        return switch (verb) {
            case "key" -> Spelling.key(broken);
            case "quote" -> Spelling.quoted(broken);
            case "unquote" -> Spelling.unquoted(broken);
            case "spaces" -> Spelling.spaces(broken);
            case "line" -> Spelling.line(broken);
            case "first" -> Spelling.first(broken, words);
            case "twice" -> Spelling.twice(broken);
            case "nearest" -> broken.writeNearest(broken.path(), candidates(broken, words));
            case "reference" -> reference(broken);
            case "name" -> name(broken);
            case "free" -> free(broken, words);
            case "odd" ->
                broken.write(broken.path(), String.valueOf(broken.value().number() + 1));
            case "minor" -> minor(broken);
            case "cilium" -> cilium(broken);
            case "twin" -> twin(broken, List.of(words.split(" ")));
            case "write" -> broken.write(broken.path(), words);
            case "argument" -> demanded(broken, broken.argument(Integer.parseInt(words)));
            case "beside" -> broken.write(broken.beside(words.split(" ")[0]), words.split(" ")[1]);
            case "item" -> broken.path().endsWith("]") ? broken.remove(broken.path()) : Optional.empty();
            case "owner" -> broken.remove(broken.owner());
            case "remove" -> broken.remove(words.isEmpty() ? broken.path() : broken.beside(words));
            default -> Optional.empty();
        };
    }

    private static Stream<String> candidates(Broken broken, String words) {
        return words.isEmpty()
                ? Facts.known().at(broken.document().kind(), Spelling.plain(broken.path())).stream()
                        .map(FieldFact::values)
                        .flatMap(List::stream)
                : Arrays.stream(words.split(", "));
    }

    // Its place is the name; the kind stands beside it.
    private static Optional<TextFix> reference(Broken broken) {
        var kind = broken.argument(0);
        var name = broken.value().text();
        var others = documents(broken)
                .filter(document -> document.name().equals(name) && alike(kind, document.kind()))
                .map(SpecDocument::kind)
                .toList();
        return others.size() == 1
                ? broken.write(broken.beside("kind"), others.getFirst())
                : broken.writeNearest(
                        broken.path(),
                        documents(broken)
                                .filter(document -> document.kind().equals(kind))
                                .map(SpecDocument::name));
    }

    private static Stream<SpecDocument> documents(Broken broken) {
        return broken.file().documents().stream();
    }

    // One machine config may be meant for another, but no datacenter for a machine config.
    private static boolean alike(String kind, String other) {
        return !kind.equals(other)
                && Stream.of("MachineConfig", "DatacenterConfig")
                        .anyMatch(ending -> kind.endsWith(ending) && other.endsWith(ending));
    }

    private static Optional<TextFix> name(Broken broken) {
        var sound = broken.value()
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return sound.isEmpty()
                ? Optional.empty()
                : Optional.of(TextFix.between(
                        broken.file(), ClusterParts.named(broken.file(), sound), Broken.written(sound)));
    }

    private static Optional<TextFix> demanded(Broken broken, String value) {
        return value.isEmpty() ? broken.remove(broken.path()) : broken.write(broken.path(), value);
    }

    // The word and a number no item of the list has taken, from the item's own on.
    private static Optional<TextFix> free(Broken broken, String word) {
        var at = broken.owner().lastIndexOf('[');
        var taken = broken.field(broken.owner().substring(0, at)).items().stream()
                .map(item -> item.at(broken.value().key()).text())
                .toList();
        var own =
                Integer.parseInt(broken.owner().substring(at + 1, broken.owner().length() - 1));
        return IntStream.rangeClosed(own, own + taken.size())
                .mapToObj(number -> word + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .flatMap(name -> broken.write(broken.path(), name));
    }

    private static Optional<TextFix> minor(Broken broken) {
        var version = VERSION.matcher(broken.value().text());
        return version.matches() ? broken.write(broken.path(), version.group(1)) : Optional.empty();
    }

    // The network plugin, in the way it is given now.
    private static Optional<TextFix> cilium(Broken broken) {
        if (broken.path().endsWith(".kindnetd")) {
            return broken.instead("cilium");
        }
        var network = broken.field(NETWORK).keys();
        var file = broken.file();
        var plugin =
                broken.field(NETWORK).at("cni").text().equals("kindnetd") && broken.onDocker() ? "kindnetd" : "cilium";
        if (network.contains("cniConfig")) {
            file = file.without(broken.in(file), NETWORK + ".cniConfig");
        }
        file = file.adding(broken.in(file), NETWORK, "cniConfig", plugin + ": {}\n");
        if (network.contains("cni")) {
            file = file.without(broken.in(file), NETWORK + ".cni");
        }
        return Optional.of(TextFix.between(broken.file(), file, Texts.of("spec.fix.write", plugin + ": {}")));
    }

    // Of two fields that may have the same value, the other one's.
    private static Optional<TextFix> twin(Broken broken, List<String> keys) {
        return keys.stream()
                .map(key -> broken.field(broken.beside(key)).text())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> broken.write(broken.path(), value));
    }
}
