package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.programs.helm.Release.Status;
import dev.slipway.lab.programs.reach.Manifest;
import dev.slipway.lab.world.Datacenter;
import java.util.List;
import java.util.Optional;

/// `helm upgrade`, with `--install` also of what is not there yet. Interrupted, the release stays pending.
final class Upgrade implements Action {

    private static final Flags FLAGS = HelmFlags.CHART
            .values("history-max", "output,o")
            .toggles("install,i", "reuse-values", "reset-values", "cleanup-on-fail", "wait-for-jobs", "hide-notes");

    private final Datacenter datacenter;
    private final ReleaseClusters clusters;
    private final ChartSource charts;

    Upgrade(Datacenter datacenter, ReleaseClusters clusters, ChartSource charts) {
        this.datacenter = datacenter;
        this.clusters = clusters;
        this.charts = charts;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        HelmFlags.count(options, 2, "upgrade", "[RELEASE] [CHART]");
        var name = options.arguments().getFirst();
        var releases = clusters.connect(call, options);
        var previous = releases.latest(name);
        check(name, options, previous);
        if (previous.isEmpty()) {
            call.out("Release \"" + name + "\" does not exist. Installing it now.");
        }
        var release = release(call, options, name, previous);
        deploy(new Deployment(releases, release, previous, datacenter.durations()), options, previous);
        if (previous.isPresent()) {
            call.out("Release \"" + name + "\" has been upgraded. Happy Helming!");
        }
        Report.write(release.with(Status.DEPLOYED), call);
    }

    private static void check(String name, Options options, Optional<Release> previous) throws Failure {
        if (previous.isEmpty() && !options.on("install")) {
            throw Failure.of("UPGRADE FAILED: \"" + name + "\" has no deployed releases");
        }
        if (previous.filter(release -> release.status().pending()).isPresent()) {
            throw Failure.of("UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress");
        }
    }

    private Release release(Call call, Options options, String name, Optional<Release> previous)
            throws Failure, InterruptedException {
        var namespace = ReleaseClusters.namespace(options);
        var chart = Chart.of(options.arguments().get(1), options);
        var values = Values.read(call, options);
        datacenter.timeline().sleep(datacenter.durations().between(0.8, 2.5, chart.reference(), "pull"));
        var objects = kept(chart.render(charts, values, namespace, call), options);
        var now = datacenter.timeline().now();
        return new Release(
                name,
                namespace,
                previous.map(Release::revision).orElse(0) + 1,
                previous.isEmpty() ? Status.PENDING_INSTALL : Status.PENDING_UPGRADE,
                chart,
                previous.map(Release::first).orElse(now),
                now,
                values,
                Manifest.inOrder(objects));
    }

    private static List<ObjectNode> kept(List<ObjectNode> objects, Options options) {
        return options.on("skip-crds")
                ? objects.stream()
                        .filter(object -> !object.path("kind").asText().equals("CustomResourceDefinition"))
                        .toList()
                : objects;
    }

    private static void deploy(Deployment deployment, Options options, Optional<Release> previous)
            throws Failure, InterruptedException {
        try {
            deployment.run(options);
        } catch (Failure failure) {
            throw previous.isPresent() ? failure.in("UPGRADE FAILED") : failure;
        }
    }
}
