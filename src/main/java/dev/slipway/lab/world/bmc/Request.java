package dev.slipway.lab.world.bmc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// One request to a BMC. `path` begins with `/redfish` and ends without a slash; `body` is missing when there is none.
record Request(String method, String path, JsonNode body, Optional<String> token, Optional<String> authorization) {

    private static final String BASIC = "Basic ";

    /// The login sent along, if one was.
    Optional<Login> login() {
        return authorization.filter(header -> header.startsWith(BASIC)).flatMap(Request::decoded);
    }

    private static Optional<Login> decoded(String header) {
        try {
            var bytes = Base64.getDecoder().decode(header.substring(BASIC.length()));
            var text = new String(bytes, StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Login(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
