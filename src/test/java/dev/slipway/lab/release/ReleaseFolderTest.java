package dev.slipway.lab.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.store.MemoryStore;
import dev.slipway.lab.clock.VirtualTimeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseFolderTest {

    @TempDir
    private Path dir;

    private JsonNode release;
    private JsonNode bundle;

    @BeforeEach
    void write() throws IOException {
        release = read(ReleaseFolder.write(dir)).path("spec").path("releases").path(0);
        bundle = read(Path.of(release.path("bundleManifestUrl").asText()));
    }

    @Test
    void leadsFromTheVersionToTheBundle() {
        assertThat(release.path("version").asText()).isEqualTo("v0.26.1");
        assertThat(bundle.path("kind").asText()).isEqualTo("Bundles");
        assertThat(bundles().map(entry -> entry.path("kubeVersion").asText())).containsExactly("1.34", "1.35", "1.36");
    }

    @Test
    void hasEveryManifestTheBundleNames() {
        var files = bundle.findValuesAsText("uri").stream()
                .filter(uri -> uri.endsWith(".yaml"))
                .map(Path::of)
                .toList();

        assertThat(files).hasSizeGreaterThan(60).allMatch(Path::isAbsolute).allMatch(Files::isReadable);
        assertThat(bundle.findValuesAsText("manifestUrl")).hasSize(3).allMatch(file -> Files.isReadable(Path.of(file)));
    }

    @Test
    void leavesNoAbbreviationInTheBundle() {
        assertThat(bundle.toString())
                .doesNotContain("\"image ", "\"manifest ", "\"archive ", "\"chart ", "\"external ", "${");
    }

    @Test
    void namesRealImages() {
        var newest = bundles().toList().getLast();

        assertThat(newest.at("/eksD/kindNode/uri").asText())
                .isEqualTo("public.ecr.aws/eks-anywhere/kubernetes-sigs/kind/node:v1.36.2-eks-d-1-36-16-eks-a-122");
        assertThat(newest.at("/cilium/helmChart/uri").asText()).isEqualTo("public.ecr.aws/eks/cilium/cilium:1.19.4-1");
        assertThat(newest.at("/tinkerbell/tinkerbellStack/tinkerbellCrds/uri").asText())
                .isEqualTo("public.ecr.aws/eks-anywhere/tinkerbell/tinkerbell-crds:0.22.1-eks-a-122");
    }

    @Test
    void describesTheDistribution() throws IOException {
        var manifest = bundles().toList().getLast().at("/eksD/manifestUrl").asText();

        var distribution = read(Path.of(manifest));

        assertThat(distribution.path("metadata").path("name").asText()).isEqualTo("kubernetes-1-36-eks-16");
        assertThat(distribution.findValuesAsText("uri"))
                .contains("public.ecr.aws/eks-distro/kubernetes/kube-apiserver:v1.36.2-eks-1-36-16");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /clusterAPI/components/uri,        core-components.yaml,           capi-controller-manager
            /bootstrap/components/uri,         bootstrap-components.yaml,      capi-kubeadm-bootstrap-controller-manager
            /controlPlane/components/uri,      control-plane-components.yaml,  capi-kubeadm-control-plane-controller-manager
            /etcdadmBootstrap/components/uri,  bootstrap-components.yaml,      etcdadm-bootstrap-provider-controller-manager
            /etcdadmController/components/uri, bootstrap-components.yaml,      etcdadm-controller-controller-manager
            /tinkerbell/components/uri,        infrastructure-components.yaml, capt-controller-manager
            /eksa/components/uri,              eksa-components.yaml,           eksa-controller-manager
            /certManager/manifest/uri,         cert-manager.yaml,              cert-manager-cainjector
            """)
    void hasManifestsThatAServerAccepts(String pointer, String file, String deployment) throws IOException {
        var path = Path.of(bundles().toList().getLast().at(pointer).asText());
        var timeline = new VirtualTimeline(Instant.parse("2026-11-24T08:00:00Z"), failure -> {
            throw failure;
        });
        var store = new MemoryStore("forge", timeline);
        var objects = Yaml.objects(Files.readString(path));

        timeline.exclusively(() -> objects.forEach(store::create));

        assertThat(path.getFileName().toString()).isEqualTo(file);
        assertThat(objects)
                .anyMatch(object -> object.path("kind").asText().equals("Deployment")
                        && object.path("metadata").path("name").asText().equals(deployment));
    }

    @Test
    void saysWhichContractAProviderKeeps() throws IOException {
        var newest = bundles().toList().getLast();

        var metadata = read(Path.of(newest.at("/tinkerbell/metadata/uri").asText()));

        assertThat(metadata.at("/releaseSeries/1/minor").asInt()).isEqualTo(6);
        assertThat(metadata.at("/releaseSeries/1/contract").asText()).isEqualTo("v1beta1");
    }

    private Stream<JsonNode> bundles() {
        return StreamSupport.stream(bundle.path("spec").path("versionsBundles").spliterator(), false);
    }

    private static JsonNode read(Path file) throws IOException {
        return new YAMLMapper().readTree(file.toFile());
    }

    @Test
    void isWrittenTwiceWithoutHarm() throws IOException {
        var before = Files.readString(dir.resolve(ReleaseFolder.BUNDLE));

        ReleaseFolder.write(dir);

        assertThat(List.of(Files.readString(dir.resolve(ReleaseFolder.BUNDLE)))).containsExactly(before);
    }
}
