package dev.slipway.lab.api.store;

/// Who writes, and whether it is only a trial; fields are not attributed to an empty `manager`.
public record Origin(String manager, boolean trial) {

    /// A controller of the lab.
    public static final Origin INSIDE = new Origin("", false);
}
