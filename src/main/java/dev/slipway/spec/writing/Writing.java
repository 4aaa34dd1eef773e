package dev.slipway.spec.writing;

import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.SupportMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What could be written at a place of a specification, and what stands there, from the facts about its kind.
public final class Writing {

    private static final int STEP = 2;
    private static final String API_VERSION = "anywhere.eks.amazonaws.com/v1alpha1";

    private final Facts facts;
    private final SupportMatrix support;

    public Writing(Facts facts, SupportMatrix support) {
        this.facts = facts;
        this.support = support;
    }

    /// Words for a place, those that begin as the operator began first. `line` and `offset` count from 0; `last` is the
    /// file when it could last be read: references are to what it holds.
    public List<Word> words(List<String> lines, int line, int offset, SpecFile last) {
        var cursor = Cursor.at(lines, line, offset);
        var known = cursor.inValue() ? values(cursor, last) : keys(cursor);
        var typed = cursor.typed().toLowerCase(Locale.ROOT);
        var begun = known.filter(word -> word.label().toLowerCase(Locale.ROOT).contains(typed)
                        || word.insert().toLowerCase(Locale.ROOT).startsWith(typed))
                .toList();
        return Stream.concat(
                        begun.stream().filter(word -> begins(word, typed)),
                        begun.stream().filter(word -> !begins(word, typed)))
                .toList();
    }

    /// The fact about the field at a place.
    public Optional<FieldFact> at(List<String> lines, int line, int offset) {
        var cursor = Cursor.at(lines, line, offset);
        var written = line < lines.size() ? TextLine.of(lines.get(line)).key() : "";
        var owner = cursor.owner().isEmpty() ? "" : cursor.owner() + ".";
        return written.isEmpty() ? Optional.empty() : facts.at(cursor.kind(), owner + written);
    }

    private static boolean begins(Word word, String typed) {
        return word.label().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private Stream<Word> keys(Cursor cursor) {
        return facts.below(cursor.kind().isEmpty() ? "Cluster" : cursor.kind(), cursor.owner()).stream()
                .filter(fact -> !cursor.beside().contains(fact.name()))
                .map(fact -> new Word(
                        fact.name() + opening(fact, cursor.indent()),
                        fact.name(),
                        fact.meaning(),
                        cursor.typed().length()));
    }

    private static String opening(FieldFact fact, int indent) {
        var deeper = "\n" + " ".repeat(indent + STEP);
        return !fact.composite() && !fact.list() ? ": " : ":" + deeper + (fact.list() ? "- " : "");
    }

    private Stream<Word> values(Cursor cursor, SpecFile last) {
        var fact = facts.at(cursor.kind().isEmpty() ? "Cluster" : cursor.kind(), cursor.path());
        var meaning = fact.map(FieldFact::meaning).orElse("");
        return Stream.of(named(cursor, last), fact.stream().flatMap(this::allowed))
                .flatMap(words -> words)
                .distinct()
                .map(value -> new Word(value, value, meaning, cursor.typed().length()));
    }

    private Stream<String> allowed(FieldFact fact) {
        var defaults = fact.defaults().stream().map(FieldFact.Default::value).filter(value -> !value.contains(" "));
        var truths = fact.type().equals("bool") ? Stream.of("true", "false") : Stream.<String>empty();
        var versions = fact.name().equals("kubernetesVersion")
                ? support.newest().kubernetesVersions().reversed().stream().map(version -> '"' + version + '"')
                : Stream.<String>empty();
        return Stream.of(versions, fact.values().stream(), truths, defaults).flatMap(values -> values);
    }

    // What can be named: kinds, and the documents a reference may lead to.
    private static Stream<String> named(Cursor cursor, SpecFile last) {
        return switch (cursor.key()) {
            case "apiVersion" -> cursor.owner().isEmpty() ? Stream.of(API_VERSION) : Stream.empty();
            case "kind" -> cursor.owner().isEmpty() ? Facts.known().kinds().stream() : kinds(cursor);
            case "name" ->
                cursor.owner().endsWith("Ref") || cursor.owner().endsWith("Refs")
                        ? last.documents().stream()
                                .filter(document -> fits(cursor, document.kind()))
                                .map(document -> document.name())
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<String> kinds(Cursor cursor) {
        return Facts.known().kinds().stream().filter(kind -> fits(cursor, kind));
    }

    private static boolean fits(Cursor cursor, String kind) {
        var owner = cursor.owner().substring(cursor.owner().lastIndexOf('.') + 1);
        return switch (owner) {
            case "datacenterRef" ->
                Arrays.stream(Provider.values())
                        .anyMatch(known -> known.datacenterKind().equals(kind));
            case "machineGroupRef" ->
                Arrays.stream(Provider.values())
                        .anyMatch(known -> known.machineKind().equals(kind));
            case "gitOpsRef" -> kind.equals("FluxConfig") || kind.equals("GitOpsConfig");
            case "identityProviderRefs" -> kind.equals("OIDCConfig") || kind.equals("AWSIamConfig");
            case "templateRef" -> kind.equals("TinkerbellTemplateConfig");
            case "managementCluster" -> kind.equals("Cluster");
            default -> false;
        };
    }
}
