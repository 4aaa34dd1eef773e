package dev.slipway.spec.ui;

/// How a step of the list looks: `errors` is the number in its badge.
record StepState(WizardStep step, Mark mark, long errors) {

    /// Where the operator is with it.
    enum Mark {
        DONE,
        CURRENT,
        AHEAD
    }
}
