package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Site;
import dev.slipway.lab.world.Bmc;
import dev.slipway.lab.world.Machines;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Rufio's way to a BMC: with the login of a Secret, over the management network.
final class BmcAccess {

    private final Site site;
    private final Machines machines;

    BmcAccess(Site site, Machines machines) {
        this.site = site;
        this.machines = machines;
    }

    /// Opens a session as `connection` says.
    Opening open(JsonNode connection) {
        var reference = connection.path("authSecretRef");
        var namespace = reference.path("namespace").asText();
        var name = reference.path("name").asText();
        return site.objects()
                .get(Kinds.SECRET, namespace, name)
                .map(secret -> login(connection, secret))
                .orElseGet(() -> new NoLogin(
                        "secret " + namespace + "/" + name + " not found: secrets \"" + name + "\" not found"));
    }

    private Opening login(JsonNode connection, ObjectNode secret) {
        var username = value(secret, "username");
        var password = value(secret, "password");
        if (username.isEmpty()) {
            return new NoLogin("'username' required in Machine secret");
        }
        if (password.isEmpty()) {
            return new NoLogin("'password' required in Machine secret");
        }
        return session(connection.path("host").asText(), username.get(), password.get());
    }

    private Opening session(String host, String username, String password) {
        var bmc = machines.bmc(host).filter(Bmc::reachable);
        if (bmc.isEmpty()) {
            return new Refused(refusal(
                    "Get \"https://" + host + "/redfish/v1/\": dial tcp " + host + ":443: i/o timeout",
                    "Unable to establish IPMI v2 / RMCP+ session"));
        }
        return bmc.filter(found -> found.admits(username, password))
                .<Opening>map(Opened::new)
                .orElseGet(() -> new Refused(refusal(
                        "401: {\"error\":{\"code\":\"Base.1.8.GeneralError\",\"message\":\"Authentication failed\"}}",
                        "RAKP 2 HMAC is invalid")));
    }

    // As the library joins what each of its providers met.
    private static String refusal(String redfish, String ipmi) {
        return """
                3 errors occurred:
                \t* provider: gofish: %s
                \t* provider: ipmitool: %s
                \t* no Opener implementations found

                """.formatted(redfish, ipmi);
    }

    private static Optional<String> value(ObjectNode secret, String key) {
        var encoded = secret.path("data").path(key).asText();
        return encoded.isEmpty()
                ? Optional.empty()
                : Optional.of(new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    /// How it went.
    sealed interface Opening permits Opened, Refused, NoLogin {}

    record Opened(Bmc bmc) implements Opening {}

    /// No provider could open a session.
    record Refused(String reason) implements Opening {}

    /// The Secret is missing or incomplete.
    record NoLogin(String reason) implements Opening {}
}
