package dev.slipway.spec;

import dev.slipway.finding.Texts;
import dev.slipway.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the releases of EKS Anywhere support: Kubernetes versions, operating systems, and what is to be said about a
/// provider. The facts are in `spec/support.yaml`.
public record SupportMatrix(List<Release> releases, List<Offer> offers) {

    private static final String RESOURCE = "/spec/support.yaml";

    public SupportMatrix {
        releases = List.copyOf(releases);
        offers = List.copyOf(offers);
    }

    /// A minor release such as `0.26`, and the Kubernetes versions its bundle has, the newest first.
    public record Release(String version, List<String> kubernetesVersions) {

        public Release {
            kubernetesVersions = List.copyOf(kubernetesVersions);
        }

        boolean before(String other) {
            return minor(version) < minor(other);
        }
    }

    /// What a provider offers, whatever the release, and what is to be said about it.
    public record Offer(Provider provider, List<OsFamily> osFamilies, List<Notice> notices) {

        public Offer {
            osFamilies = List.copyOf(osFamilies);
            notices = List.copyOf(notices);
        }
    }

    /// An operating system as machine configs name it, and the last Kubernetes version that runs on it where there is
    /// one.
    public record OsFamily(String name, Optional<String> lastKubernetes) {

        boolean runs(String kubernetes) {
            return lastKubernetes
                    .filter(last -> minor(kubernetes) > minor(last))
                    .isEmpty();
        }
    }

    /// Something to know before a provider is chosen. An obstacle keeps a cluster from being created unless the
    /// operator provides what the release does not.
    public record Notice(String id, String since, boolean obstacle, Optional<String> upstream) {

        public String what() {
            return Texts.of("support." + id);
        }

        public String why() {
            return Texts.of("support." + id + ".why");
        }

        public String remedy() {
            return Texts.of("support." + id + ".remedy");
        }
    }

    /// Read once, because it is asked at every change of a draft, also on the FX thread.
    private static final class Once {
        private static final SupportMatrix KNOWN = read();
    }

    /// The facts this version of Slipway was made with.
    public static SupportMatrix known() {
        return Once.KNOWN;
    }

    private static SupportMatrix read() {
        try (var stream = Objects.requireNonNull(SupportMatrix.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            if (YamlReader.read(text, 1, 0) instanceof YamlReader.Reading.Tree(var root)) {
                return SupportReader.read(Field.of(Path.of(RESOURCE), root));
            }
            throw new IllegalStateException("not YAML: " + RESOURCE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Release newest() {
        return releases.getFirst();
    }

    /// The release of a version such as `v0.26.1`, if it is known.
    public Optional<Release> release(String eksaVersion) {
        var number = eksaVersion.startsWith("v") ? eksaVersion.substring(1) : eksaVersion;
        return releases.stream()
                .filter(release -> number.equals(release.version()) || number.startsWith(release.version() + "."))
                .findFirst();
    }

    /// The versions a cluster can be created with that has an operating system to run on, the newest first.
    public List<String> kubernetesVersions(Release release, Provider provider) {
        var families = offer(provider).osFamilies();
        return release.kubernetesVersions().stream()
                .filter(version -> families.isEmpty() || families.stream().anyMatch(family -> family.runs(version)))
                .toList();
    }

    /// The minor version after `kubernetes`, if the release has it: an upgrade passes none over.
    public Optional<String> next(Release release, Provider provider, String kubernetes) {
        return kubernetesVersions(release, provider).stream()
                .filter(version -> minor(version) == minor(kubernetes) + 1)
                .findFirst();
    }

    /// The operating systems of a Kubernetes version; none where machine configs do not name one.
    public List<OsFamily> osFamilies(Provider provider, String kubernetes) {
        return offer(provider).osFamilies().stream()
                .filter(family -> family.runs(kubernetes))
                .toList();
    }

    public Optional<Notice> notice(Release release, Provider provider) {
        return offer(provider).notices().stream()
                .filter(notice -> !release.before(notice.since()))
                .findFirst();
    }

    private Offer offer(Provider provider) {
        return offers.stream()
                .filter(offer -> offer.provider() == provider)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no facts about " + provider));
    }

    private static int minor(String version) {
        return version.matches("\\d\\.\\d{1,4}") ? Integer.parseInt(version.substring(2)) : 0;
    }
}
