package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.KubeException;
import dev.slipway.lab.api.ApiServer;
import dev.slipway.lab.clock.WallTimeline;
import dev.slipway.lab.release.Crds;
import dev.slipway.site.Workspace;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.LiveText;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveDocumentsTest {

    private static final Path SPEC = Path.of("src/test/resources/wizard/ml-forge.yaml");

    private final WallTimeline timeline = WallTimeline.start(Instant.parse("2026-11-24T08:00:00Z"), 1, failure -> {
        throw failure;
    });
    private final ApiServer server = ApiServer.reserve("ml-forge", timeline);

    @TempDir
    private Path folder = Path.of("");

    private SpecFile file = SpecFile.of(Path.of("cluster.yaml"), "");
    private Path kubeconfig = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = SpecFile.of(Path.of("cluster.yaml"), Files.readString(SPEC));
        kubeconfig = Files.createDirectories(folder.resolve("ml-forge")).resolve("ml-forge-eks-a-cluster.kubeconfig");
        Files.writeString(kubeconfig, server.kubeconfig());
    }

    @AfterEach
    void close() {
        server.close();
        timeline.close();
    }

    @Test
    void findsTheDocumentsOfTheFileAndWhatTheClusterRefersTo() throws Exception {
        server.open();
        create(file);
        var smaller = file.without(
                file.document("TinkerbellMachineConfig", "ml-forge-cp").orElseThrow());

        var found = documents().read(smaller).orElseThrow();

        assertThat(found)
                .extracting(object -> object.path("kind").asText() + " "
                        + object.at("/metadata/name").asText())
                .containsExactlyInAnyOrder(
                        "Cluster ml-forge",
                        "TinkerbellMachineConfig ml-forge-md-gpu",
                        "TinkerbellDatacenterConfig ml-forge",
                        "TinkerbellMachineConfig ml-forge-cp");
        assertThat(LiveText.of(file, found)).isEqualTo(file.text());
    }

    @Test
    void aClusterNobodyKnowsHasNone() throws Exception {
        server.open();

        assertThat(documents().read(file)).contains(List.of());
    }

    @Test
    void saysWhetherAnybodyCanBeAsked() throws Exception {
        assertThatThrownBy(() -> documents().read(file)).isInstanceOf(KubeException.Unreachable.class);

        Files.delete(kubeconfig);

        assertThat(documents().read(file)).isEmpty();
    }

    private LiveDocuments documents() {
        return new LiveDocuments(new Workspace(folder, "Amsterdam", Workspace.Kind.REAL), KubeDoor.network());
    }

    private void create(SpecFile all) throws Exception {
        try (var session = KubeDoor.network().open(kubeconfig)) {
            for (var definition : Crds.of("eks-anywhere")) {
                session.create(definition);
            }
            for (var document :
                    ClusterSpec.load(all).spec().orElseThrow().documents().values()) {
                session.create(document);
            }
        }
    }
}
