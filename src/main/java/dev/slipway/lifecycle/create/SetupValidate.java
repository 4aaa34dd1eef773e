package dev.slipway.lifecycle.create;

import dev.slipway.finding.Texts;
import dev.slipway.lifecycle.Lines;
import dev.slipway.preflight.Check;
import dev.slipway.preflight.Result;
import dev.slipway.preflight.Result.Problem;
import dev.slipway.run.Failure;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Checks everything that can be checked before anything is touched, to the end, and tells all that is wrong.
///
/// `provider` are the checks EKS Anywhere counts as one, `others` those it lists by name.
record SetupValidate(List<Check> provider, List<Check> others) implements Step {

    @Override
    public String name() {
        return "setup-validate";
    }

    @Override
    public Outcome run(Reporter reporter) throws InterruptedException {
        reporter.say("Performing setup and validations");
        var problems = new ArrayList<Problem>();
        for (var check : provider) {
            problems.addAll(problems(check, 1, reporter));
        }
        if (problems.isEmpty()) {
            reporter.say("✅ Tinkerbell Provider setup is valid");
        }
        for (var check : others) {
            problems.addAll(problems(check, 0, reporter));
        }
        return problems.isEmpty() ? new Outcome.Done() : new Outcome.Failed(failure(problems));
    }

    private static List<Problem> problems(Check check, int level, Reporter reporter) throws InterruptedException {
        return switch (check.run()) {
            case Result.Passed passed -> {
                reporter.say(level, "✅ " + capitalized(check.name()) + behind(passed.evidence(), level));
                yield List.of();
            }
            case Result.Warned warned -> {
                reporter.say(3, warned.warning());
                yield List.of();
            }
            case Result.Failed failed -> {
                failed.problems()
                        .forEach(problem -> reporter.say(Lines.of(
                                "❌ Validation failed",
                                "validation",
                                check.name(),
                                "error",
                                problem.error(),
                                "remediation",
                                problem.remedy())));
                yield failed.problems();
            }
        };
    }

    private static Failure failure(List<Problem> problems) {
        return Failure.of(
                Texts.of("lifecycle.validation.what", problems.size()),
                Texts.of("lifecycle.validation.why"),
                problems.stream().map(Problem::error).toList(),
                problems.stream().map(Problem::remedy).distinct().toArray(String[]::new));
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    // EKS Anywhere's own lines carry no evidence.
    private static String behind(String evidence, int level) {
        return level == 0 || evidence.isEmpty() ? "" : " (" + evidence + ")";
    }
}
