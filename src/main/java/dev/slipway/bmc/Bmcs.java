package dev.slipway.bmc;

/// The way to baseboard management controllers.
public interface Bmcs {

    /// Logs in to the BMC at `address`; whoever does closes what comes back.
    ///
    /// @throws BmcException when it does not answer or does not let one in
    Bmc open(String address, Credentials credentials) throws BmcException, InterruptedException;
}
