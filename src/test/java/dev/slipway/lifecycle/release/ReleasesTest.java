package dev.slipway.lifecycle.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        write("manifest.yaml", """
                spec:
                  latestVersion: v0.26.1
                  releases:
                  - {version: v0.26.0, number: 121, bundleManifestUrl: old.yaml}
                  - {version: v0.26.1, number: 122, date: "2026-07-16", gitCommit: abc, bundleManifestUrl: bundle.yaml}
                """);
        write("bundle.yaml", """
                metadata: {name: bundles-122}
                spec:
                  number: 122
                  versionsBundles:
                  - kubeVersion: "1.36"
                    eksD: {name: kubernetes-1-36-eks-16, manifestUrl: distro.yaml, components: crds.yaml}
                    clusterAPI: {version: v1.13.2, components: {uri: core.yaml}}
                """);
        write("distro.yaml", """
                metadata: {name: kubernetes-1-36-eks-16}
                status:
                  components:
                  - {name: etcd, gitTag: v3.6.8, assets: [{name: etcd-image, image: {uri: "public.ecr.aws/etcd:v3.6.8"}}]}
                """);
        write("core.yaml", "kind: Namespace\n---\nkind: Deployment\n");
    }

    @Test
    void readsTheNewestReleaseFromAFolder() throws Exception {
        var release = releases("").of("1.36");

        assertThat(release.version()).isEqualTo("v0.26.1");
        assertThat(release.versionOf("clusterAPI")).isEqualTo("v1.13.2");
        assertThat(release.manifestAddress("eksD.components")).isEqualTo("crds.yaml");
        assertThat(release.objects("clusterAPI.components")).hasSize(2);
        assertThat(release.distroImage("etcd-image")).isEqualTo("public.ecr.aws/etcd:v3.6.8");
        assertThat(release.eksaRelease().at("/metadata/name").asText()).isEqualTo("eksa-v0-26-1");
        assertThat(release.eksaRelease().at("/spec/bundlesRef/name").asText()).isEqualTo("bundles-122");
    }

    @Test
    void saysWhichReleaseThereIsInstead() {
        assertThatThrownBy(() -> releases("v9.9.9").of("1.36"))
                .hasMessage("no matching release found for version v9.9.9 to get Bundles URL."
                        + " Latest available version is v0.26.1");
    }

    @Test
    void saysWhichKubernetesVersionsThereAre() {
        assertThatThrownBy(() -> releases("").of("1.20"))
                .hasMessageStartingWith("kubernetes version 1.20 is not supported by bundles manifest 122")
                .hasMessageEndingWith("supported are 1.36");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> releases("v0.26.0").of("1.36"))
                .hasMessageStartingWith("failed reading local file [" + folder.resolve("old.yaml"));
    }

    private Releases releases(String version) {
        return new Releases(new ReleaseSource.OnDisk(folder.resolve("manifest.yaml")), version);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
