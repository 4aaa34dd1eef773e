package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;

/// `helm version`.
final class Version implements Action {

    private static final String NUMBER = "v3.19.4";

    @Override
    public void run(Call call) throws Failure {
        var options = HelmFlags.GLOBAL.values("template").toggles("short").parse(call.words());
        var facts = JsonNodeFactory.instance.objectNode().put("Version", NUMBER);
        var template = options.value("template");
        if (template.isPresent()) {
            call.out(
                    template.get().replace("{{.Version}}", facts.path("Version").asText()));
        } else {
            call.out(
                    options.on("short")
                            ? NUMBER + "+g7cfb6e4"
                            : "version.BuildInfo{Version:\"" + NUMBER
                                    + "\", GitCommit:\"7cfb6e486dac026202556836bb910c37d847793e\","
                                    + " GitTreeState:\"clean\", GoVersion:\"go1.24.11\"}");
        }
    }
}
