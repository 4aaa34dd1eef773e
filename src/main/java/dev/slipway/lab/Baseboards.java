package dev.slipway.lab;

import java.net.URI;
import java.util.Map;

/// Where the BMCs of the lab listen on this computer, by the address the inventory has of them.
interface Baseboards extends AutoCloseable {

    Map<String, URI> endpoints();

    @Override
    void close();
}
