package dev.slipway.admin.ui;

import dev.slipway.admin.MachineCheck.Group;

/// How much is told of the checks.
public enum Detail {
    /// What somebody new needs to know.
    SHORT,
    /// Everything, and why it matters.
    FULL;

    boolean shows(Group group) {
        return this == FULL || group != Group.LEFTOVERS;
    }
}
