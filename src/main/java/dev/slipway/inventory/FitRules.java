package dev.slipway.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true of groups and machines together.
///
/// EKS Anywhere: pkg/providers/tinkerbell/assert.go, the hardware rules; it names one shortage, this names all.
final class FitRules {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Group> groups;
    private final List<Machine> machines;
    private final Function<Machine, Place> labels;

    FitRules(List<Group> groups, List<Machine> machines, Function<Machine, Place> labels) {
        this.groups = groups;
        this.machines = machines;
        this.labels = labels;
    }

    List<Finding> findings(List<Share> shares, List<Machine> unclaimed) {
        return Stream.of(
                        shares.stream().map(share -> shortage(share, unclaimed)).flatMap(Optional::stream),
                        machines.stream().map(this::contested).flatMap(Optional::stream),
                        unclaimed.stream().map(this::slip).flatMap(Optional::stream))
                .flatMap(findings -> findings)
                .toList();
    }

    private Optional<Finding> shortage(Share share, List<Machine> unclaimed) {
        var group = share.group();
        var refused = group.selection().counted().stream()
                .filter(selector -> matching(selector) < required(selector))
                .findFirst();
        if (share.shortage() == 0) {
            return refused.map(selector -> alternative(group, selector));
        }
        var finding = machines.stream().noneMatch(group::takes)
                ? nothing(group, unclaimed)
                : tooFew(share, refused.isEmpty() ? unnoticed(group) : "fit.short");
        return Optional.of(refused.map(this::upstream).map(finding::as).orElse(finding));
    }

    /// Tinkerbell takes what any term of an affinity matches; EKS Anywhere asks the full count of each beforehand.
    private Finding alternative(Group group, Map<String, String> selector) {
        return Finding.error(
                        "fit.alternative",
                        group.place(),
                        group.name(),
                        Term.of(selector).words(),
                        matching(selector),
                        required(selector))
                .as(upstream(selector));
    }

    private long matching(Map<String, String> selector) {
        return machines.stream().filter(machine -> machine.matches(selector)).count();
    }

    /// Of several groups with one selector EKS Anywhere counts the last only: the create then waits without an end.
    private int required(Map<String, String> selector) {
        return groups.stream()
                .filter(group -> group.selection().counted().contains(selector))
                .mapToInt(Group::count)
                .reduce(0, (_, later) -> later);
    }

    /// Why the count beforehand comes out right and the machines do not suffice.
    private static String unnoticed(Group group) {
        return group.selection().hasExpressions() ? "fit.uncounted" : "fit.shared";
    }

    private static Finding tooFew(Share share, String id) {
        var group = share.group();
        return Finding.error(
                id,
                group.place(),
                group.name(),
                group.words(),
                share.machines().size(),
                group.count(),
                share.shortage());
    }

    private Finding nothing(Group group, List<Machine> unclaimed) {
        var selector = group.words();
        return unclaimed.stream()
                .flatMap(machine -> nearPair(machine, group).stream()
                        .map(pair -> Finding.error(
                                "fit.nothing-near", group.place(), group.name(), selector, machine.hostname(), pair)))
                .findFirst()
                .orElseGet(() -> Finding.error("fit.nothing", group.place(), group.name(), selector, group.count()));
    }

    private String upstream(Map<String, String> selector) {
        return "minimum hardware count not met for selector '%s': have %d, require %d"
                .formatted(json(selector), matching(selector), required(selector));
    }

    private Optional<Finding> contested(Machine machine) {
        var claims = new LinkedHashMap<Map<String, String>, String>();
        groups.forEach(group -> group.selection().counted().stream()
                .filter(machine::matches)
                .forEach(selector -> claims.putIfAbsent(selector, group.name())));
        if (claims.size() < 2) {
            return Optional.empty();
        }
        var names = claims.values().stream().distinct().toList();
        var selectors = claims.keySet().stream().map(FitRules::json).collect(Collectors.joining(", "));
        return Optional.of(Finding.error(
                        names.size() == 1 ? "fit.contested-terms" : "fit.contested",
                        labels.apply(machine),
                        machine.hostname(),
                        String.join(", ", names))
                .as("hardware must only satisfy 1 selector: hardware name '" + machine.hostname() + "'; selectors '"
                        + selectors + "'"));
    }

    private Optional<Finding> slip(Machine machine) {
        return groups.stream()
                .flatMap(group -> nearPair(machine, group).stream()
                        .map(pair -> Finding.warning(
                                "fit.slip",
                                labels.apply(machine),
                                machine.hostname(),
                                pair,
                                group.words(),
                                group.name())))
                .findFirst();
    }

    private static Optional<String> nearPair(Machine machine, Group group) {
        return Slip.of(group, List.of(machine)).stream().map(Slip::written).findFirst();
    }

    private static String json(Map<String, String> selector) {
        return JSON.<JsonNode>valueToTree(selector).toString();
    }
}
