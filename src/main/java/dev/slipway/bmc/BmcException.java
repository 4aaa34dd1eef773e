package dev.slipway.bmc;

import java.io.IOException;

/// Why a BMC did not do as it was told, in words an operator can use. Never holds a password.
public abstract sealed class BmcException extends IOException {

    private static final long serialVersionUID = 1L;

    private BmcException(String message) {
        super(message);
    }

    /// Nothing answers at the address, or not in time.
    public static final class Unreachable extends BmcException {

        private static final long serialVersionUID = 1L;

        Unreachable(String message) {
            super(message);
        }
    }

    /// The BMC answers, and knows another user name or password.
    public static final class WrongCredentials extends BmcException {

        private static final long serialVersionUID = 1L;

        WrongCredentials(String message) {
            super(message);
        }
    }

    /// The BMC does not speak Redfish, or not this part of it.
    public static final class Unsupported extends BmcException {

        private static final long serialVersionUID = 1L;

        Unsupported(String message) {
            super(message);
        }
    }

    /// The BMC understands and will not, for example because of the present power state.
    public static final class Refused extends BmcException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
