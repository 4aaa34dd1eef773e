package dev.slipway.spec.ui;

/// What the window can do about a problem of a draft.
sealed interface Remedy {

    /// Whether it mends the problem at once, rather than leading somewhere.
    default boolean quick() {
        return this instanceof ChangeLabel || this instanceof LeaveOut;
    }

    /// Writes a label of the inventory the way the selector has it.
    record ChangeLabel(String hostname, String written, String wanted) implements Remedy {}

    /// Creates the cluster without a machine of the inventory.
    record LeaveOut(String hostname) implements Remedy {}

    /// Asks the BMC of a machine once more.
    record TestAgain(String hostname) implements Remedy {}

    /// Lets a group be upgraded without one more machine.
    record WithoutSpare(String group) implements Remedy {}

    /// Opens the step where it can be corrected.
    record GoTo(WizardStep step) implements Remedy {}
}
