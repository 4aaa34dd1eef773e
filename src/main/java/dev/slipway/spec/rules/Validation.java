package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Severity;
import dev.slipway.spec.Config;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong with a specification, all at once.
public final class Validation {

    private static final Set<Scope> WITHOUT_CLUSTER = Set.of(Scope.PARSE, Scope.LOAD);

    private static final String UNREADABLE = "spec.wrong-type";

    private Validation() {}

    /// All findings of what creating a cluster asks of its file, in the order of their places.
    ///
    /// `environment` holds the variables EKS Anywhere looks at, such as feature switches.
    public static List<Finding> of(SpecFile file, Map<String, String> environment) {
        return of(file, Scope.OF_CREATE, environment);
    }

    /// All findings of some checks, in the order of their places, one where several checks say the same.
    public static List<Finding> of(SpecFile file, Set<Scope> scopes, Map<String, String> environment) {
        return judged(file, scopes, environment).stream().map(Judged::finding).toList();
    }

    /// The same, each with the check it belongs to.
    public static List<Judged> judged(SpecFile file, Set<Scope> scopes, Map<String, String> environment) {
        var config = Config.of(file, environment);
        return told(file, judged(config, scopes));
    }

    /// Findings in the order of their places, one where several say the same, with the one EKS Anywhere comes upon
    /// first marked.
    static List<Judged> told(SpecFile file, Stream<Judged> all) {
        var judged = withoutEchoes(file, all.toList());
        var first = judged.stream().filter(one -> one.finding().blocks()).findFirst();
        return judged.stream()
                .map(one -> first.filter(one::equals).isPresent() ? one.asFirst() : one)
                .collect(Collectors.toMap(
                        Validation::identity, Function.identity(), Validation::weightier, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(Validation::line).thenComparingInt(Validation::column))
                .toList();
    }

    /// The findings of some checks in the order EKS Anywhere comes upon them.
    static Stream<Finding> asked(Config config, Set<Scope> scopes) {
        return judged(config, scopes).map(Judged::finding);
    }

    /// The same, each with its check.
    static Stream<Judged> judged(Config config, Set<Scope> scopes) {
        return Rules.of(config.provider())
                .filter(rule -> scopes.contains(rule.scope()))
                .filter(rule -> config.clusterDocument().isPresent() || WITHOUT_CLUSTER.contains(rule.scope()))
                .sorted(Comparator.comparing(Rule::scope))
                .flatMap(rule -> rule.check()
                        .apply(config)
                        .map(finding -> new Judged(finding, rule.scope().word(config.provider()), false)));
    }

    /// What is wrong with the first document of a kind, without a look at any other: whether it can be read strictly,
    /// and for `KIND` its rules.
    static Stream<Finding> alone(Config config, String kind, Scope scope) {
        var document = config.all(kind).findFirst();
        if (document.isEmpty()) {
            return ReadingRules.missing(config, kind);
        }
        var asked = scope == Scope.PROVIDER_KIND
                ? config
                : new Config(config.file(), List.of(document.get()), config.environment());
        var content = KindRules.of(kind).stream()
                .filter(rule -> rule.scope() == scope)
                .flatMap(rule -> rule.check().apply(asked));
        // A provider is given what was read leniently.
        var decoded = scope == Scope.PROVIDER_KIND
                ? ReadingRules.decoded(document.get())
                : document.get().findings().stream().map(Validation::blocking);
        return Stream.of(ReadingRules.brokenBefore(config, document.get()), decoded, content)
                .flatMap(findings -> findings);
    }

    private static Finding blocking(Finding finding) {
        return new Finding(finding.id(), Severity.ERROR, finding.place(), finding.arguments(), finding.upstream());
    }

    // A field that cannot be read has no value, and a rule that misses the value tells nothing new.
    private static List<Judged> withoutEchoes(SpecFile file, List<Judged> judged) {
        var unreadable = judged.stream()
                .map(Judged::finding)
                .filter(finding -> finding.id().equals(UNREADABLE))
                .map(Finding::place)
                .toList();
        return judged.stream()
                .filter(one -> one.finding().id().equals(UNREADABLE)
                        || unreadable.stream()
                                .noneMatch(place -> echoes(file, one.finding().place(), place)))
                .toList();
    }

    private static boolean echoes(SpecFile file, Place place, Place unreadable) {
        return place instanceof Place.InDocument here
                && unreadable instanceof Place.InDocument there
                && here.path().startsWith(there.path())
                && position(file, here).equals(position(file, there));
    }

    private static Optional<Integer> position(SpecFile file, Place.InDocument place) {
        return file.documentAt(place.line()).map(SpecDocument::position);
    }

    private static List<Object> identity(Judged judged) {
        return List.of(judged.finding().id(), judged.finding().place());
    }

    private static Judged weightier(Judged first, Judged second) {
        return first.finding().blocks() || !second.finding().blocks() ? first : second;
    }

    private static int line(Judged judged) {
        return judged.finding().place() instanceof Place.InDocument document ? document.line() : 0;
    }

    private static int column(Judged judged) {
        return judged.finding().place() instanceof Place.InDocument document ? document.column() : 0;
    }
}
