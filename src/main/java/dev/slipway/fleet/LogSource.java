package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// The part of the system that a pod's lines come from.
enum LogSource {
    CAPI,
    CAPT,
    EKSA,
    /// One program with many services: each line names its own.
    TINKERBELL,
    NONE;

    private static final Pattern SERVICE = Pattern.compile("\"service\":\"([a-z-]+)\"");

    static LogSource of(ObjectNode pod) {
        var name = pod.path("metadata").path("name").asText();
        if (name.startsWith("capi-")) {
            return CAPI;
        }
        if (name.startsWith("capt-")) {
            return CAPT;
        }
        if (name.startsWith("eksa-controller-manager-")) {
            return EKSA;
        }
        return name.startsWith("tinkerbell-") ? TINKERBELL : NONE;
    }

    /// As the log of a run calls who wrote a line.
    String name(String line) {
        return switch (this) {
            case CAPI -> "capi";
            case CAPT -> "capt";
            case EKSA, NONE -> "eksa";
            case TINKERBELL -> service(line);
        };
    }

    private static String service(String line) {
        // HookOS sends what its containers write to Smee, which prints it.
        if (line.contains("\"app-name\":")) {
            return "agent";
        }
        var service = SERVICE.matcher(line);
        if (!service.find()) {
            return "smee";
        }
        return switch (service.group(1)) {
            case "tink-server", "tink-controller" -> "tink";
            case "hegel" -> "tootles";
            case "boots" -> "smee";
            default -> service.group(1);
        };
    }
}
