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
        if (share.shortage() == 0) {
            return Optional.empty();
        }
        var group = share.group();
        var matching = machines.stream()
                .filter(machine -> machine.matches(group.selector()))
                .count();
        var required = required(group.selector());
        var finding = matching == 0 ? nothing(group, unclaimed) : tooFew(share, required <= matching);
        return Optional.of(required <= matching ? finding : finding.as(upstream(group.selector(), matching, required)));
    }

    /// Of several groups with one selector EKS Anywhere counts the last only: the create then waits without an end.
    private int required(Map<String, String> selector) {
        return groups.stream()
                .filter(group -> group.selector().equals(selector))
                .mapToInt(Group::count)
                .reduce(0, (_, later) -> later);
    }

    private static Finding tooFew(Share share, boolean shared) {
        var group = share.group();
        return Finding.error(
                shared ? "fit.shared" : "fit.short",
                group.place(),
                group.name(),
                words(group.selector()),
                share.machines().size(),
                group.count(),
                share.shortage());
    }

    private Finding nothing(Group group, List<Machine> unclaimed) {
        var selector = words(group.selector());
        return unclaimed.stream()
                .flatMap(machine -> nearPair(machine, group).stream()
                        .map(pair -> Finding.error(
                                "fit.nothing-near", group.place(), group.name(), selector, machine.hostname(), pair)))
                .findFirst()
                .orElseGet(() -> Finding.error("fit.nothing", group.place(), group.name(), selector, group.count()));
    }

    private static String upstream(Map<String, String> selector, long matching, int required) {
        return "minimum hardware count not met for selector '%s': have %d, require %d"
                .formatted(json(selector), matching, required);
    }

    private Optional<Finding> contested(Machine machine) {
        var claims = groups.stream()
                .filter(group -> !group.selector().isEmpty() && machine.matches(group.selector()))
                .collect(Collectors.groupingBy(Group::selector, LinkedHashMap::new, Collectors.toList()));
        if (claims.size() < 2) {
            return Optional.empty();
        }
        var names =
                claims.values().stream().map(List::getFirst).map(Group::name).collect(Collectors.joining(", "));
        var selectors = claims.keySet().stream().map(FitRules::json).collect(Collectors.joining(", "));
        return Optional.of(Finding.error("fit.contested", labels.apply(machine), machine.hostname(), names)
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
                                words(group.selector()),
                                group.name())))
                .findFirst();
    }

    private static Optional<String> nearPair(Machine machine, Group group) {
        return Slip.of(group, List.of(machine)).stream().map(Slip::written).findFirst();
    }

    private static String words(Map<String, String> selector) {
        return selector.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String json(Map<String, String> selector) {
        return JSON.<JsonNode>valueToTree(selector).toString();
    }
}
