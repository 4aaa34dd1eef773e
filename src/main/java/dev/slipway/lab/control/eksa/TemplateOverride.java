package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.capi.Json;
import dev.slipway.lab.control.capi.Yaml;
import java.util.ArrayList;
import java.util.List;

/// The Tinkerbell template that installs a machine: the one its config names, else the built-in one of its operating
/// system (EKS Anywhere: pkg/api/v1alpha1/tinkerbelltemplateconfig_defaults.go).
final class TemplateOverride {

    private static final int WHOLE = 6000;
    private static final int STREAM = 600;
    private static final int SHORT = 90;
    private static final String DISK = "{{ index .Hardware.Disks 0 }}";

    private final Config config;
    private final ObjectNode machineConfig;
    private final OsFamily family;

    TemplateOverride(Config config, ObjectNode machineConfig) {
        this.config = config;
        this.machineConfig = machineConfig;
        this.family = OsFamily.of(machineConfig.at("/spec/osFamily").asText());
    }

    String text() {
        var named = config.templates()
                .get(machineConfig.at("/spec/templateRef/name").asText());
        return Yaml.write(named == null ? builtIn() : named.at("/spec/template"));
    }

    private ObjectNode builtIn() {
        var task = Json.of(
                "actions", actions(),
                "name", config.name(),
                "volumes", List.of("/dev:/dev", "/dev/console:/dev/console", "/lib/firmware:/lib/firmware:ro"),
                "worker", "{{.device_1}}");
        return Json.of(
                "global_timeout", WHOLE, "id", "", "name", config.name(), "tasks", List.of(task), "version", "0.1");
    }

    private List<ObjectNode> actions() {
        var actions = new ArrayList<ObjectNode>();
        actions.add(stream());
        family.files(metadataUrls()).forEach(file -> actions.add(write(file)));
        actions.add(action("reboot", "reboot", SHORT).put("pid", "host").set("volumes", Json.list("/worker:/worker")));
        return actions;
    }

    private List<String> metadataUrls() {
        return List.of("http://" + config.localAddress() + ":7172", "http://" + config.tinkerbellAddress() + ":7172");
    }

    private ObjectNode stream() {
        var environment = Json.of("COMPRESSED", "true", "DEST_DISK", DISK, "IMG_URL", config.image(machineConfig));
        var proxy = config.cluster().at("/spec/proxyConfiguration");
        if (proxy.isObject()) {
            environment
                    .put("HTTP_PROXY", proxy.path("httpProxy").asText())
                    .put("HTTPS_PROXY", proxy.path("httpsProxy").asText())
                    .put("NO_PROXY", config.localAddress() + "," + config.tinkerbellAddress());
        }
        return action("stream image to disk", "image2disk", STREAM).set("environment", environment);
    }

    private ObjectNode write(WrittenFile file) {
        var environment = Json.of(
                "DEST_DISK",
                "{{ formatPartition ( index .Hardware.Disks 0 ) " + family.partition() + " }}",
                "DEST_PATH",
                file.path(),
                "DIRMODE",
                file.directoryMode(),
                "FS_TYPE",
                "ext4",
                "GID",
                "0",
                "MODE",
                file.mode(),
                "UID",
                "0");
        file.variables().forEach(environment::put);
        var action = action(file.action(), "writefile", SHORT);
        action.set("environment", environment);
        return file.onHost() ? action.put("pid", "host") : action;
    }

    private static ObjectNode action(String name, String image, int timeout) {
        return Json.of("name", name, "image", "127.0.0.1/embedded/" + image, "timeout", timeout);
    }
}
