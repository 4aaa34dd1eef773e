package dev.slipway.lab.world.bmc;

/// A machine of the lab as its BMC sees and steers it.
///
/// The Redfish server calls it inside `Timeline.exclusively` only, so an implementation needs no lock of its own.
public interface ManagedServer {

    /// The machine's host name.
    String name();

    /// Where the inventory says its BMC is; the Redfish server finds the machine by it.
    String bmcAddress();

    /// Whether packets reach the BMC; if not, a caller's connection ends without an answer.
    boolean reachable();

    /// Whether the BMC lets this login in.
    boolean admits(String username, String password);

    PowerState power();

    /// Begins to do it; the power follows in its own time. The Redfish server asks only for what the present power
    /// state allows.
    void reset(ResetType type);

    /// What the next start is from, and no later one. `NONE` takes an earlier wish back.
    void bootOnce(BootTarget target);

    /// What the next start is from; `NONE` when nobody asked, or when it has been used up.
    BootTarget bootOverride();

    ServerHardware hardware();
}
