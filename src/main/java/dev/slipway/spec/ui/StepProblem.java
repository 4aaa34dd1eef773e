package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Severity;
import dev.slipway.finding.Texts;
import java.util.List;
import java.util.Optional;

/// Something wrong with a draft: in which step, what, why, and what can be done.
record StepProblem(
        WizardStep step,
        Severity severity,
        String what,
        String why,
        List<Remedy> remedies,
        Optional<Finding> finding,
        Optional<String> group) {

    StepProblem {
        remedies = List.copyOf(remedies);
    }

    static StepProblem of(Finding finding, WizardStep step) {
        return new StepProblem(
                step,
                finding.severity(),
                sentence(words(finding, ".what", Texts.what(finding))),
                words(finding, ".why", Texts.why(finding)),
                List.of(new Remedy.GoTo(step)),
                Optional.of(finding),
                Optional.empty());
    }

    static StepProblem ofGroup(String group, Severity severity, String key, List<Remedy> remedies, Object... words) {
        return new StepProblem(
                WizardStep.MACHINES,
                severity,
                Texts.of("wizard.problem." + key + ".what", words),
                Texts.of("wizard.problem." + key + ".why", words),
                remedies,
                Optional.empty(),
                Optional.of(group));
    }

    boolean blocks() {
        return severity == Severity.ERROR;
    }

    // Of a long URL the file's name says enough here.
    private static String words(Finding finding, String part, String otherwise) {
        if (!finding.id().equals("spec.image-version")) {
            return otherwise;
        }
        var url = finding.arguments().getFirst();
        var version = finding.arguments().getLast();
        return Texts.of(
                "wizard.problem.image" + part,
                url.substring(url.lastIndexOf('/') + 1),
                version,
                version.replace('.', '_'),
                version.replace('.', '-'),
                version.replace(".", ""));
    }

    // A title carries no full stop.
    private static String sentence(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
