package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import java.util.Locale;
import java.util.regex.Pattern;

/// `helm list`: what is deployed or has failed, with `--all` also what is pending.
final class ListReleases implements Action {

    private static final Flags FLAGS = HelmFlags.GLOBAL
            .values("filter,f", "max,m", "offset", "output,o", "selector,l")
            .toggles("all,a", "all-namespaces,A", "short,q", "deployed", "failed", "pending", "no-headers");

    private final ReleaseClusters clusters;

    ListReleases(ReleaseClusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        var filter = Pattern.compile(options.value("filter", ""));
        var connected = clusters.connect(call, options);
        var releases = options.on("all-namespaces") ? new Releases(connected.session(), "") : connected;
        var shown = releases.all().stream()
                .filter(release -> filter.matcher(release.name()).find() && wanted(release, options))
                .toList();
        if (options.on("short")) {
            shown.forEach(release -> call.out(release.name()));
            return;
        }
        call.out(row("NAME", "NAMESPACE", "REVISION", "UPDATED", "STATUS", "CHART", "APP VERSION"));
        shown.forEach(release -> call.out(row(
                release.name(),
                release.namespace(),
                Integer.toString(release.revision()),
                release.last().toString(),
                release.status().word(),
                release.chart().name() + "-" + release.chart().version(),
                release.chart().version())));
    }

    private static boolean wanted(Release release, Options options) {
        return release.status().pending() ? options.on("all") || options.on("pending") : true;
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-28s\t%-12s\t%-8s\t%-40s\t%-16s\t%-24s\t%s", cells);
    }
}
