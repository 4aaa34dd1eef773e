package dev.slipway.app;

import dev.slipway.preflight.Network;

/// The lab's network as the admin machine sees it: every address that a cluster asks for is free, and so are its ports.
record LabNetwork() implements Network {

    // From the block that is set aside for documentation: it can be nobody's.
    private static final String ADMIN_MACHINE = "192.0.2.10";

    @Override
    public boolean answers(String host, int port) {
        return false;
    }

    @Override
    public String ownAddress() {
        return ADMIN_MACHINE;
    }
}
