package dev.slipway.bmc;

/// One baseboard management controller that has let us in. Interrupting the caller ends a call.
public interface Bmc extends AutoCloseable {

    Power power() throws BmcException, InterruptedException;

    /// Gives power to a machine that has none. The machine may take some seconds to follow.
    void powerOn() throws BmcException, InterruptedException;

    /// Takes the power away at once, whatever runs.
    void powerOff() throws BmcException, InterruptedException;

    /// Restarts a machine that has power.
    void powerCycle() throws BmcException, InterruptedException;

    /// Makes the next start, and no later one, come from `device`.
    void bootOnce(BootDevice device) throws BmcException, InterruptedException;

    /// Logs out; a BMC that is gone by then is no failure.
    @Override
    void close();
}
