package dev.slipway.lab.programs.clusterctl.move;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.clusterctl.Log;
import dev.slipway.lab.programs.clusterctl.ManagementClusters;
import dev.slipway.lab.programs.clusterctl.move.Transfer.Pause;
import dev.slipway.lab.programs.reach.Session;
import dev.slipway.lab.world.Datacenter;
import java.nio.file.Files;
import java.util.List;

/// `clusterctl move`, with EKS Anywhere's `--filter-cluster`. Interrupted, it leaves what it has done so far.
public final class Move implements Action {

    private static final Flags FLAGS = Flags.none()
            .values("kubeconfig", "to-kubeconfig", "kubeconfig-context", "to-kubeconfig-context", "namespace,n")
            .values("to-directory", "from-directory", "hide-api-warnings", "filter-cluster", "config", "v")
            .toggles("dry-run");

    private final Datacenter datacenter;
    private final ManagementClusters management;

    public Move(Datacenter datacenter, ManagementClusters management) {
        this.datacenter = datacenter;
        this.management = management;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        check(options);
        var source = management.connectInitialized(call, options, "kubeconfig");
        if (options.given("to-directory")) {
            save(call, options, source);
        } else {
            move(call, options, source, management.connectInitialized(call, options, "to-kubeconfig"));
        }
    }

    private static void check(Options options) throws Failure {
        if (options.given("from-directory") || options.on("dry-run")) {
            throw Failure.of("the lab's clusterctl does not simulate --from-directory and --dry-run");
        }
        if (options.given("to-directory") && options.given("to-kubeconfig")) {
            throw Failure.misuse("if any flags in the group [to-directory to-kubeconfig] are set none of the others can"
                    + " be; [to-directory to-kubeconfig] were all set");
        }
        if (!options.given("to-directory") && options.value("to-kubeconfig", "").isEmpty()) {
            throw Failure.of("please specify a target cluster using the --to-kubeconfig flag when not using --dry-run,"
                    + " --to-directory or --from-directory");
        }
    }

    private void move(Call call, Options options, Session source, Session target) throws Failure, InterruptedException {
        var log = new Log(call);
        log.info("Performing move...");
        new Readiness(source).checkProviders(target);
        var selection = discover(log, options, source);
        log.info("Moving Cluster API objects", "Clusters", selection.clusters().size());
        selection.clusters().forEach(cluster -> Transfer.pause(source, cluster, Pause.ON));
        log.info("Waiting for all resources to be ready to move");
        var groups = selection.groups();
        var transfer = new Transfer(source, target);
        log.info("Creating objects in the target cluster");
        for (var group : groups) {
            spend("create", group);
            group.forEach(transfer::create);
        }
        log.info("Deleting objects from the source cluster");
        for (var group : groups.reversed()) {
            spend("delete", group);
            group.forEach(transfer::delete);
        }
        selection.clusters().forEach(cluster -> Transfer.pause(target, cluster, Pause.OFF));
    }

    private void save(Call call, Options options, Session source) throws Failure, InterruptedException {
        var log = new Log(call);
        var folder = call.path(options.value("to-directory", ""));
        if (!Files.isDirectory(folder)) {
            throw Failure.of("stat " + folder + ": no such file or directory");
        }
        log.info("Moving to directory...");
        var selection = discover(log, options, source);
        log.info(
                "Starting move of Cluster API objects",
                "Clusters",
                selection.clusters().size());
        selection.clusters().forEach(cluster -> Transfer.pause(source, cluster, Pause.ON));
        log.info("Saving files to " + folder);
        for (var group : selection.groups()) {
            spend("save", group);
            for (var node : group) {
                new Backup(source, folder).save(node);
            }
        }
        selection.clusters().forEach(cluster -> Transfer.pause(source, cluster, Pause.OFF));
    }

    private Selection discover(Log log, Options options, Session source) throws Failure, InterruptedException {
        log.info("Discovering Cluster API objects");
        datacenter
                .timeline()
                .sleep(datacenter.durations().between(1, 2, source.cluster().name(), "discover"));
        var graph = Graph.discover(source, options.value("namespace", "default"));
        var selection = Selection.of(graph, options.value("filter-cluster", ""));
        var readiness = new Readiness(source);
        readiness.checkProvisioned(selection);
        readiness.checkNotPaused(selection);
        return selection;
    }

    // Here the move can be interrupted: a group is there as a whole or not at all.
    private void spend(String matter, List<Node> group) throws InterruptedException {
        var size = group.size();
        datacenter
                .timeline()
                .sleep(datacenter.durations().between(0.2 + 0.05 * size, 0.4 + 0.1 * size, matter, "" + size));
    }
}
