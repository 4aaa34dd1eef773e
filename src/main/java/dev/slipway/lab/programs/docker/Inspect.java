package dev.slipway.lab.programs.docker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.world.Containers.Container;
import dev.slipway.lab.world.Datacenter;

/// `docker inspect` of containers, in short; environment variables by name only.
final class Inspect implements Action {

    private static final Flags FLAGS = Flags.none().values("format,f", "type").toggles("size,s");

    private final Datacenter datacenter;

    Inspect(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        if (options.arguments().isEmpty()) {
            throw Failure.misuse("docker: 'docker inspect' requires at least 1 argument");
        }
        var found = JsonNodeFactory.instance.arrayNode();
        for (var name : options.arguments()) {
            var container = new Lookup(datacenter.containers()).find(name);
            if (container.isEmpty()) {
                call.out("[]");
                throw Failure.of("Error response from daemon: No such container: " + name);
            }
            found.add(facts(container.get()));
        }
        var template = options.value("format");
        if (template.isEmpty()) {
            call.out(found.toPrettyString());
            return;
        }
        for (var facts : found) {
            call.out(new GoTemplate(template.get()).render(facts));
        }
    }

    private static ObjectNode facts(Container container) {
        var facts = JsonNodeFactory.instance
                .objectNode()
                .put("Id", container.id())
                .put("Created", container.started().toString())
                .put("Name", "/" + container.name());
        facts.putObject("State")
                .put("Status", "running")
                .put("Running", true)
                .put("Paused", false)
                .put("ExitCode", 0)
                .put("StartedAt", container.started().toString());
        var config = facts.putObject("Config").put("Image", container.image());
        var names = config.putArray("Env");
        container.environment().keySet().stream().sorted().forEach(names::add);
        return facts;
    }
}
