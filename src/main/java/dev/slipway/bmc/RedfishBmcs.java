package dev.slipway.bmc;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.function.Function;

/// Reaches BMCs by Redfish over HTTPS. One is enough for all machines; `close` ends its connections.
public final class RedfishBmcs implements Bmcs, AutoCloseable {

    private final HttpClient client;
    private final Function<String, URI> locate;

    private RedfishBmcs(HttpClient client, Function<String, URI> locate) {
        this.client = client;
        this.locate = locate;
    }

    /// BMCs at their own addresses.
    public static RedfishBmcs direct() {
        return locatedBy(address -> URI.create("https://" + host(address)));
    }

    /// BMCs where `locate` says an address is; below that stands `/redfish/v1/`.
    public static RedfishBmcs locatedBy(Function<String, URI> locate) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                // A BMC is on the management network; what the environment says of proxies is for the world outside.
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(RedfishConnection.LIMIT)
                .sslContext(TrustEverybody.context())
                .build();
        return new RedfishBmcs(client, locate);
    }

    @Override
    public Bmc open(String address, Credentials credentials) throws BmcException, InterruptedException {
        var connection = new RedfishConnection(client, address, base(address), credentials);
        connection.logIn();
        return new RedfishBmc(connection);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private URI base(String address) throws BmcException {
        try {
            return locate.apply(address);
        } catch (IllegalArgumentException _) {
            throw new BmcException.Unreachable("\"" + address + "\" is not an address of a BMC.");
        }
    }

    private static String host(String address) {
        return address.indexOf(':') < 0 ? address : "[" + address + "]";
    }
}
