package dev.slipway.lab.programs.docker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.world.Containers.Container;
import dev.slipway.lab.world.Datacenter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// `docker ps`: the containers, youngest first.
final class Ps implements Action {

    private static final Flags FLAGS =
            Flags.none().values("filter,f", "format", "last,n").toggles("all,a", "quiet,q", "no-trunc");
    private static final int SHORT = 12;

    private final Datacenter datacenter;

    Ps(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        var containers = selected(options.all("filter"));
        var template = options.value("format");
        if (options.on("quiet")) {
            containers.forEach(container -> call.out(id(container)));
        } else if (template.isPresent()) {
            for (var container : containers) {
                call.out(new GoTemplate(template.get()).render(facts(container)));
            }
        } else {
            call.out(row("CONTAINER ID", "IMAGE", "COMMAND", "CREATED", "STATUS", "PORTS", "NAMES"));
            containers.forEach(container -> call.out(row(container)));
        }
    }

    private List<Container> selected(List<String> filters) throws Failure {
        var containers = datacenter.containers().all().stream()
                .sorted(Comparator.comparing(Container::started).reversed())
                .toList();
        for (var filter : filters) {
            var equals = filter.indexOf('=');
            if (equals < 0) {
                throw Failure.misuse("invalid argument \"" + filter + "\" for \"-f, --filter\" flag: invalid filter '"
                        + filter + "'");
            }
            containers = kept(containers, filter.substring(0, equals), filter.substring(equals + 1));
        }
        return containers;
    }

    private static List<Container> kept(List<Container> containers, String what, String value) throws Failure {
        return switch (what) {
            case "name" -> {
                var pattern = Pattern.compile(value);
                yield containers.stream()
                        .filter(container -> pattern.matcher(container.name()).find()
                                || pattern.matcher("/" + container.name()).find())
                        .toList();
            }
            case "id" ->
                containers.stream()
                        .filter(container -> container.id().startsWith(value))
                        .toList();
            case "status" -> value.equals("running") ? containers : List.of();
            case "label" ->
                containers.stream()
                        .filter(container -> labelled(container, value))
                        .toList();
            default -> throw Failure.of("Error response from daemon: invalid filter '" + what + "'");
        };
    }

    private static boolean labelled(Container container, String label) {
        return container.words().stream()
                .anyMatch(word -> word.equals(label) || (!label.contains("=") && word.startsWith(label + "=")));
    }

    private ObjectNode facts(Container container) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ID", id(container))
                .put("Image", container.image())
                .put("Names", container.name())
                .put("State", "running")
                .put("Status", "Up " + age(container))
                .put("RunningFor", age(container) + " ago")
                .put("Ports", "");
    }

    private String row(Container container) {
        return row(
                id(container),
                container.image(),
                "\"/entrypoint\"",
                age(container) + " ago",
                "Up " + age(container),
                "",
                container.name());
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-15s%-60s%-25s%-16s%-16s%-10s%s", cells);
    }

    private String age(Container container) {
        var age = Duration.between(container.started(), datacenter.timeline().now());
        return age.toHours() > 1
                ? age.toHours() + " hours"
                : age.toMinutes() > 1 ? age.toMinutes() + " minutes" : Math.max(1, age.toSeconds()) + " seconds";
    }

    private static String id(Container container) {
        return container.id().substring(0, SHORT);
    }
}
