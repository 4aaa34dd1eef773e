package dev.slipway.spec.ui;

import dev.slipway.spec.Provider;
import java.util.List;
import java.util.Optional;

/// The way through the steps of an infrastructure.
record StepWay(List<WizardStep> steps) {

    StepWay {
        steps = List.copyOf(steps);
    }

    static StepWay of(Provider provider) {
        return new StepWay(WizardStep.of(provider));
    }

    Optional<WizardStep> after(WizardStep step) {
        return steps.stream().skip(steps.indexOf(step) + 1L).findFirst();
    }

    Optional<WizardStep> before(WizardStep step) {
        return steps.stream().limit(steps.indexOf(step)).reduce((_, last) -> last);
    }

    /// The step itself, or where the way does not lead to it, the next one it leads to.
    WizardStep nearest(WizardStep step) {
        return steps.stream()
                .filter(each -> each.compareTo(step) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /// How the steps look to somebody who is at one of them.
    List<StepState> states(WizardStep here, Judgement judgement) {
        return steps.stream()
                .map(step -> new StepState(
                        step, steps.indexOf(step) + 1, mark(step, here, judgement), judgement.errors(step)))
                .toList();
    }

    private static StepState.Mark mark(WizardStep step, WizardStep here, Judgement judgement) {
        if (step == here) {
            return StepState.Mark.CURRENT;
        }
        return step.compareTo(here) < 0 && judgement.errors(step) == 0 ? StepState.Mark.DONE : StepState.Mark.AHEAD;
    }
}
