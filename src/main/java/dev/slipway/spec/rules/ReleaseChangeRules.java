package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How far the release of EKS Anywhere may change at once (EKS Anywhere: pkg/api/v1alpha1/cluster_webhook.go,
/// `ValidateEksaVersionSkew`).
final class ReleaseChangeRules {

    private static final Pattern SEMVER =
            Pattern.compile("v?(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})([-+][0-9A-Za-z.+-]*)?");
    private static final String SKIPPED = "anywhere.eks.amazonaws.com/skip-eksa-version-skew-check";
    private static final String PATH = "spec.EksaVersion";
    private static final Release DEVELOPMENT = new Release(0, 19, 0);

    private ReleaseChangeRules() {}

    private record Release(int major, int minor, int patch) {

        static Optional<Release> of(String text) {
            var matcher = SEMVER.matcher(text);
            return Matching.all(SEMVER, text) && matcher.matches()
                    ? Optional.of(new Release(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "v%d.%d.%d".formatted(major, minor, patch);
        }
    }

    static Stream<Finding> skew(Change change) {
        var old = change.before().spec().at("eksaVersion");
        var next = change.after().spec().at("eksaVersion");
        var skipped = change.after().cluster().at("metadata").at("annotations").at(SKIPPED);
        var was = Release.of(old.text());
        if (!next.present() || was.isEmpty() || skipped.text().equals("true")) {
            return Stream.empty();
        }
        return objection(was.get(), next.text())
                .map(text -> next.error("spec.release-skew", old.text(), next.text())
                        .as(FieldErrors.invalid(PATH, next.text(), text)))
                .stream();
    }

    private static Optional<String> objection(Release was, String next) {
        var release = Release.of(next);
        if (release.isEmpty()) {
            return Optional.of("EksaVersion is not a valid semver");
        }
        var now = release.get();
        if (now.equals(DEVELOPMENT)) {
            return Optional.empty();
        }
        if (now.major() != was.major() || now.minor() - was.minor() > 1) {
            return Optional.of("cannot upgrade to " + now + " from " + was
                    + ": EksaVersion upgrades must have a skew of 1 minor version");
        }
        return now.minor() < was.minor()
                ? Optional.of(
                        "cannot downgrade from " + was + " to " + now + ": EksaVersion upgrades must be incremental")
                : Optional.empty();
    }

    /// That a version or a bundle, once it is set, stays set.
    static Stream<Finding> kept(Change change) {
        var old = change.spec().before();
        var next = change.spec().after();
        var release = gone(old.at("eksaVersion"), next.at("eksaVersion"), PATH);
        var bundle = next.at("eksaVersion").present()
                ? Optional.<Finding>empty()
                : gone(old.at("bundlesRef"), next.at("bundlesRef"), "spec.BundlesRef");
        return Stream.concat(bundle.stream(), release.stream());
    }

    private static Optional<Finding> gone(Field old, Field next, String path) {
        return old.present() && !next.present()
                ? Optional.of(next.error("spec.kept", next.key(), old.text())
                        .as(FieldErrors.invalid(path, "null", "field cannot be removed after setting. Previous value")))
                : Optional.empty();
    }
}
