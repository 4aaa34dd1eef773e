package dev.slipway.diagnosis;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Trouble;
import dev.slipway.run.Explanation;
import dev.slipway.run.Explanation.Cause;
import dev.slipway.run.Explanation.Mismatch;
import dev.slipway.run.Explanation.Remedy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a rule knows of a trouble, taken apart for a reader who wants to act.
final class Explaining {

    private static final Pattern DISKS = Pattern.compile("HookOS reports (/dev/\\S+)(.*)");
    private static final String SEPARATOR = "\\s*\\|\\s*";

    private final Rule rule;
    private final Trouble trouble;
    private final Object[] arguments;

    /// `arguments` are those of the rule's texts.
    Explaining(Rule rule, Trouble trouble, Object... arguments) {
        this.rule = rule;
        this.trouble = trouble;
        this.arguments = arguments.clone();
    }

    Explanation explanation() {
        return new Explanation(rule.id(), mismatch(), causes(), remedies(), rule.matched(trouble));
    }

    private Optional<Mismatch> mismatch() {
        return switch (rule.id()) {
            case "wrong-disk" ->
                disks().map(disks -> new Mismatch(
                        "disk", trouble.facts().disk(), Texts.of("diagnosis.hook-os", trouble.machine()), disks));
            case "wrong-mac" ->
                Optional.of(new Mismatch("mac", trouble.facts().mac(), Texts.of("diagnosis.dhcp"), found()));
            case "kubeadm" ->
                Optional.of(new Mismatch(
                        "node",
                        trouble.machine(),
                        Texts.of("diagnosis.cluster"),
                        Texts.of("diagnosis.no-node", trouble.detail())));
            default -> Optional.empty();
        };
    }

    private List<Cause> causes() {
        var texts = parts("causes");
        var reasons = parts("reasons");
        var causes = new ArrayList<Cause>();
        for (var index = 0; index < texts.size(); index++) {
            var reason = index < reasons.size() ? reasons.get(index) : "";
            causes.add(new Cause(sentence(texts.get(index)), reason, rule.likelihood(index)));
        }
        return causes;
    }

    private List<Remedy> remedies() {
        var remedies = new ArrayList<Remedy>();
        switch (rule.id()) {
            case "wrong-disk" -> onlyDisk().ifPresent(disk -> remedies.add(cell("disk", disk)));
            case "wrong-mac" -> remedies.add(cell("mac", found()));
            default -> {
                // Nothing that could be set without looking first.
            }
        }
        remedies.add(new Remedy.Resume());
        remedies.add(new Remedy.EditMachine(trouble.machine()));
        if (!trouble.facts().bmc().isEmpty()) {
            remedies.add(new Remedy.OpenBmc(trouble.facts().bmc()));
        }
        return remedies;
    }

    private Remedy cell(String column, String value) {
        return new Remedy.SetCell(trouble.machine(), column, value);
    }

    private Optional<String> disks() {
        return trouble.evidence().stream()
                .map(DISKS::matcher)
                .filter(Matcher::find)
                .map(disks -> disks.group(1) + disks.group(2))
                .findFirst();
    }

    private Optional<String> onlyDisk() {
        return disks().filter(disks -> !disks.contains(",")).map(disks -> disks.split(" ")[0]);
    }

    private String found() {
        return rule.match(trouble).orElse("");
    }

    private List<String> parts(String part) {
        var key = "diagnosis." + rule.id() + "." + part;
        return Texts.bundle().containsKey(key)
                ? Arrays.asList(Texts.of(key, arguments).split(SEPARATOR))
                : List.of();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
