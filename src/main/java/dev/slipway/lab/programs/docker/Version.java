package dev.slipway.lab.programs.docker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;

/// `docker version`.
final class Version implements Action {

    private static final Flags FLAGS = Flags.none().values("format,f");

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        var template = options.value("format");
        if (template.isPresent()) {
            call.out(new GoTemplate(template.get()).render(facts()));
            return;
        }
        call.out("""
                Client: Docker Engine - Community
                 Version:           28.5.2
                 API version:       1.51
                 Go version:        go1.25.3
                 OS/Arch:           linux/amd64
                 Context:           default

                Server: Docker Engine - Community
                 Engine:
                  Version:          28.5.2
                  API version:      1.51 (minimum version 1.24)
                  OS/Arch:          linux/amd64
                  Experimental:     false""");
    }

    private static ObjectNode facts() {
        var facts = JsonNodeFactory.instance.objectNode();
        facts.putObject("Client")
                .put("Version", "28.5.2")
                .put("ApiVersion", "1.51")
                .put("GoVersion", "go1.25.3")
                .put("Os", "linux")
                .put("Arch", "amd64");
        facts.putObject("Server")
                .put("Version", "28.5.2")
                .put("ApiVersion", "1.51")
                .put("MinAPIVersion", "1.24")
                .put("Os", "linux")
                .put("Arch", "amd64");
        return facts;
    }
}
