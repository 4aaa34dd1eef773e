package dev.slipway.lab.api;

/// The JDK's HTTP server sends small answers at once only if told so before the first one in the process is made;
/// else each waits some 40 ms for an acknowledgement.
public final class NoDelay {

    private NoDelay() {}

    public static void set() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }
}
