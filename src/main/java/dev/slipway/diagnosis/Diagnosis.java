package dev.slipway.diagnosis;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Trouble;
import dev.slipway.run.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Explains what holds a machine up: what, where, why with its evidence, likely causes, what to do next.
public final class Diagnosis {

    private static final String SEPARATOR = "\\s*\\|\\s*";

    private Diagnosis() {}

    /// The id of the rule that explains a trouble, such as `wrong-disk`.
    public static String id(Trouble trouble) {
        return rule(trouble).id();
    }

    public static Failure of(Trouble trouble) {
        var rule = rule(trouble);
        var arguments = arguments(trouble, rule.match(trouble).orElse(""));
        var key = "diagnosis." + rule.id();
        var why = Texts.of(key + ".why", arguments) + " "
                + Texts.of("diagnosis.causes", String.join("; ", parts(key + ".causes", arguments)));
        var next = Stream.concat(
                parts(key + ".next", arguments).stream(), Stream.of(Texts.of("diagnosis.resume", trouble.machine())));
        return new Failure(
                Texts.of(key + ".what", arguments),
                Optional.of(trouble.machine()),
                Optional.of(trouble.phase()),
                why,
                trouble.evidence(),
                next.toList(),
                Optional.of(new Explaining(rule, trouble, arguments).explanation()));
    }

    private static Rule rule(Trouble trouble) {
        return Rules.ALL.stream()
                .filter(rule -> rule.match(trouble).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for " + trouble.kind()));
    }

    // {0} machine, {1} what the trouble names, {2} its address, {3} MAC, {4} disk, {5} BMC, {6} what the evidence
    // names.
    private static Object[] arguments(Trouble trouble, String found) {
        var facts = trouble.facts();
        return new Object[] {
            trouble.machine(), trouble.detail(), facts.address(), facts.mac(), facts.disk(), facts.bmc(), found
        };
    }

    private static List<String> parts(String key, Object... arguments) {
        return Arrays.asList(Texts.of(key, arguments).split(SEPARATOR));
    }
}
