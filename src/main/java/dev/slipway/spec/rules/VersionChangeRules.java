package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How far versions of Kubernetes may change at once (EKS Anywhere: pkg/api/v1alpha1/cluster_webhook.go,
/// versionskew.go).
final class VersionChangeRules {

    private static final Pattern VERSION = Pattern.compile("\\s*v?([0-9]+)\\.([0-9]{1,6})(\\.[0-9]+)*(.*)");
    private static final String WORKER = "spec.WorkerNodeConfiguration.kubernetesVersion";
    private static final int STEP = 1;
    private static final int WIDEST = 2;

    private VersionChangeRules() {}

    static Stream<Finding> ofCluster(Change change) {
        var old = change.before().spec().at("kubernetesVersion");
        var next = change.after().spec().at("kubernetesVersion");
        return skew(old.text(), next, "spec").stream();
    }

    static Stream<Finding> ofWorkers(Change change) {
        var findings = change.after().workerGroups().stream()
                .flatMap(group -> ofGroup(change, group).stream())
                .toList();
        return Aggregate.of("", findings);
    }

    private static List<Finding> ofGroup(Change change, Field group) {
        var next = group.at("kubernetesVersion");
        var findings = new ArrayList<Finding>();
        var old = change.oldGroup(group);
        old.map(was -> was.at("kubernetesVersion"))
                .flatMap(was -> next.present() ? raised(change, was, next) : removed(change, was, next))
                .ifPresent(findings::add);
        if (next.present()) {
            behind(change.after().spec().at("kubernetesVersion"), next).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> raised(Change change, Field old, Field next) {
        var was = old.present() ? old : change.before().spec().at("kubernetesVersion");
        return skew(was.text(), next, WORKER);
    }

    // A group without a version of its own takes that of the cluster.
    private static Optional<Finding> removed(Change change, Field old, Field next) {
        if (!old.present()) {
            return Optional.empty();
        }
        var cluster = change.after().spec().at("kubernetesVersion").text();
        var rises = difference(change.before().spec().at("kubernetesVersion").text(), cluster)
                .filter(minors -> minors > 0)
                .isPresent();
        var objection = rises
                ? Optional.of("can't simultaneously remove worker kubernetesVersion and upgrade cluster level"
                        + " kubernetesVersion: " + cluster)
                : objection(old.text(), cluster);
        return objection.map(text ->
                next.error("spec.version-skew", old.text(), cluster).as(FieldErrors.invalid(WORKER, old.text(), text)));
    }

    private static Optional<Finding> behind(Field cluster, Field worker) {
        return difference(worker.text(), cluster.text())
                .filter(minors -> minors < 0 || minors > WIDEST)
                .map(_ -> worker.error("spec.version-behind", worker.text(), cluster.text())
                        .as(FieldErrors.invalid(
                                "spec.kubernetesVersion",
                                cluster.text(),
                                "cluster level minor version must be within 2 versions greater than worker node group"
                                        + " version: " + worker.text())));
    }

    private static Optional<Finding> skew(String old, Field next, String path) {
        return objection(old, next.text())
                .map(text -> next.error("spec.version-skew", old, next.text())
                        .as(FieldErrors.invalid(path, isVersion(old) ? next.text() : old, text)));
    }

    private static Optional<String> objection(String old, String next) {
        if (!isVersion(old)) {
            return Optional.of("parsing cluster version: could not parse " + GoText.quoted(old) + " as version");
        }
        if (!isVersion(next)) {
            return Optional.of("parsing comparison version: could not parse " + GoText.quoted(next) + " as version");
        }
        int minors = difference(old, next).orElse(0);
        if (minors < 0) {
            return Optional.of("kubernetes version downgrade is not supported (" + old + ") -> (" + next + ")");
        }
        return minors > STEP
                ? Optional.of("only +1 minor version skew is supported, minor version skew detected " + minors)
                : Optional.empty();
    }

    private static boolean isVersion(String version) {
        return Matching.all(VERSION, version);
    }

    private static Optional<Integer> difference(String old, String next) {
        return isVersion(old) && isVersion(next) ? Optional.of(minor(next) - minor(old)) : Optional.empty();
    }

    private static int minor(String version) {
        var matcher = VERSION.matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }
}
