package dev.slipway.spec.ui;

/// How a step of the list looks: `number` is its place in it, `errors` the number in its badge.
record StepState(WizardStep step, int number, Mark mark, long errors) {

    /// Where the operator is with it.
    enum Mark {
        DONE,
        CURRENT,
        AHEAD
    }
}
