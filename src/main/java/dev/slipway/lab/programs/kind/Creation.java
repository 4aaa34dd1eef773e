package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.docker.Images;
import dev.slipway.lab.programs.docker.KindNodes;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Kubelets;
import dev.slipway.lab.world.NodeFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// The stages of making one cluster, each announced and ticked off.
record Creation(
        Call call, String name, String image, Datacenter datacenter, Nodes nodes, Images images, Kubelets kubelets) {

    private static final Pattern VERSION = Pattern.compile("v\\d+\\.\\d+\\.\\d+");

    void run() throws InterruptedException {
        begin("Ensuring node image (" + image + ") 🖼️");
        images.fetch(image);
        end("Ensuring node image (" + image + ") 🖼️", 0.2, 0.6);
        begin("Preparing nodes 📦 ");
        datacenter.timeline().exclusively(() -> nodes.add(name, id(), image));
        end("Preparing nodes 📦 ", 3, 6);
        begin("Writing configuration 📜");
        end("Writing configuration 📜", 0.8, 1.6);
        begin("Starting control-plane 🕹️");
        end("Starting control-plane 🕹️", 14, 24, this::start);
        begin("Installing CNI 🔌");
        end("Installing CNI 🔌", 1, 2, () -> apply(Defaults.CNI));
        begin("Installing StorageClass 💾");
        end("Installing StorageClass 💾", 0.5, 1.5, () -> apply(Defaults.STORAGE));
    }

    private void begin(String stage) {
        call.err(" • " + stage + "  ...");
    }

    private void end(String stage, double shortest, double longest) throws InterruptedException {
        end(stage, shortest, longest, () -> {});
    }

    private void end(String stage, double shortest, double longest, Runnable effect) throws InterruptedException {
        datacenter.timeline().sleep(datacenter.durations().between(shortest, longest, name, stage));
        datacenter.timeline().exclusively(effect);
        call.err(" ✓ " + stage);
    }

    private void start() {
        var cluster = datacenter.clusters().reserve(name);
        kubelets.initialise(cluster, node());
        cluster.open();
    }

    private void apply(String manifest) {
        Defaults.apply(new Session(datacenter.clusters().reserve(name), datacenter.timeline()), manifest);
    }

    private NodeFacts node() {
        var version = VERSION.matcher(image);
        return new NodeFacts(
                KindNodes.node(name),
                "172.18.0.2",
                "kind://docker/" + name + "/" + KindNodes.node(name),
                version.find() ? version.group() : "v1.35.0",
                true,
                Map.of(),
                List.of());
    }

    private String id() {
        var half = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return half + half;
    }
}
