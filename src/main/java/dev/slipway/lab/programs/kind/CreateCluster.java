package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.call.PrivateFile;
import dev.slipway.lab.programs.docker.Images;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Kubelets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `kind create cluster`. Interrupted, it leaves what it has made so far.
final class CreateCluster implements Action {

    private static final Flags FLAGS = Arguments.FLAGS
            .values("name,n", "config", "image", "kubeconfig", "wait")
            .toggles("retain");
    private static final String IMAGE = "kindest/node:v1.35.0";

    private final Datacenter datacenter;
    private final Nodes nodes;
    private final Images images;
    private final Kubelets kubelets;

    CreateCluster(Datacenter datacenter, Nodes nodes, Images images, Kubelets kubelets) {
        this.datacenter = datacenter;
        this.nodes = nodes;
        this.images = images;
        this.kubelets = kubelets;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        Arguments.none("kind create cluster", options);
        var name = Arguments.name(call, options);
        try {
            check(call, options, name);
            var image = options.value("image", IMAGE);
            call.err("Creating cluster \"" + name + "\" ...");
            new Creation(call, name, image, datacenter, nodes, images, kubelets).run();
            finish(call, options, name);
        } catch (Failure failure) {
            throw failure.in("failed to create cluster");
        }
    }

    private void check(Call call, Options options, String name) throws Failure {
        var config = options.value("config").filter(file -> !file.equals("-"));
        if (config.isPresent() && !Files.isRegularFile(call.path(config.get()))) {
            throw Failure.of("error reading file: open " + config.get() + ": no such file or directory");
        }
        if (nodes.exist(name)) {
            throw Failure.of("node(s) already exist for a cluster with the name \"" + name + "\"");
        }
    }

    private void finish(Call call, Options options, String name) throws Failure {
        write(call.kubeconfig(options), datacenter.clusters().reserve(name).kubeconfig());
        call.err("Set kubectl context to \"kind-" + name + "\"");
        call.err("You can now use your cluster with:\n\nkubectl cluster-info --context kind-" + name
                + options.value("kubeconfig")
                        .map(path -> " --kubeconfig " + path)
                        .orElse(""));
        call.err();
        call.err("Have a nice day! 👋");
    }

    private static void write(Path file, String kubeconfig) throws Failure {
        try {
            PrivateFile.write(file, kubeconfig);
        } catch (IOException failure) {
            throw Failure.of("failed to write kubeconfig: " + failure.getClass().getSimpleName() + " " + file);
        }
    }
}
