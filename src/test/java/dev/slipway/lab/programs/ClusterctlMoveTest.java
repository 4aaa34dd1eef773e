package dev.slipway.lab.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterctlMoveTest {

    private static final Kind CLUSTER = new Kind("cluster.x-k8s.io/v1beta2", "Cluster");
    private static final Kind MACHINE = new Kind("cluster.x-k8s.io/v1beta2", "Machine");
    private static final Kind HARDWARE = new Kind("tinkerbell.org/v1alpha1", "Hardware");
    private static final Kind WORKFLOW = new Kind("tinkerbell.org/v1alpha1", "Workflow");
    private static final Kind SECRET = new Kind("v1", "Secret");

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
        for (var cluster : List.of("boot", "forge")) {
            define(cluster, "cluster.x-k8s.io", "v1beta2", "Cluster", "clusterctl.cluster.x-k8s.io: \"\"");
            define(cluster, "cluster.x-k8s.io", "v1beta2", "Machine", "clusterctl.cluster.x-k8s.io: \"\"");
            define(
                    cluster,
                    "tinkerbell.org",
                    "v1alpha1",
                    "Hardware",
                    "clusterctl.cluster.x-k8s.io: \"\", clusterctl.cluster.x-k8s.io/move: \"\"");
            define(cluster, "tinkerbell.org", "v1alpha1", "Workflow", "app: tinkerbell");
            define(cluster, "clusterctl.cluster.x-k8s.io", "v1alpha3", "Provider", "clusterctl.cluster.x-k8s.io: \"\"");
            desk.create(cluster, """
                    apiVersion: clusterctl.cluster.x-k8s.io/v1alpha3
                    kind: Provider
                    metadata: {name: cluster-api, namespace: default}
                    providerName: cluster-api
                    type: CoreProvider
                    version: v1.13.2
                    """);
        }
        populate();
    }

    private void define(String cluster, String group, String version, String kind, String labels) {
        desk.create(cluster, """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: %3$ss.%1$s, labels: {%5$s}}
                spec:
                  group: %1$s
                  scope: Namespaced
                  names: {kind: %4$s, listKind: %4$sList, plural: %3$ss, singular: %3$s}
                  versions:
                  - name: %2$s
                    served: true
                    storage: true
                    subresources: {status: {}}
                    schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
                """.formatted(group, version, kind.toLowerCase(java.util.Locale.ROOT), kind, labels));
    }

    private void populate() {
        desk.create("boot", """
                apiVersion: v1
                kind: Namespace
                metadata: {name: eksa-system}
                ---
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata: {name: forge, namespace: eksa-system, finalizers: [cluster.cluster.x-k8s.io]}
                spec: {controlPlaneEndpoint: {host: 10.40.0.20}}
                ---
                apiVersion: tinkerbell.org/v1alpha1
                kind: Hardware
                metadata: {name: ams-c01, namespace: eksa-system}
                ---
                apiVersion: tinkerbell.org/v1alpha1
                kind: Workflow
                metadata: {name: forge-1, namespace: eksa-system}
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: forge-kubeconfig, namespace: eksa-system}
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: bmc-ams-c01-auth, namespace: eksa-system, labels: {clusterctl.cluster.x-k8s.io/move: "true"}}
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: somebody-elses, namespace: eksa-system}
                """);
        var machine = Desk.objects("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Machine
                metadata: {name: forge-1, namespace: eksa-system, finalizers: [machine.cluster.x-k8s.io]}
                """).getFirst();
        machine.withObject("/metadata")
                .putArray("ownerReferences")
                .addObject()
                .put("apiVersion", CLUSTER.apiVersion())
                .put("kind", "Cluster")
                .put("name", "forge")
                .put("uid", uid(get("boot", CLUSTER, "forge")));
        desk.in(() -> desk.cluster("boot").objects().create(machine));
        status(CLUSTER, "forge", """
                initialization: {infrastructureProvisioned: true, controlPlaneInitialized: true}
                conditions: [{type: ControlPlaneInitialized, status: "True"}]
                """);
        status(MACHINE, "forge-1", "nodeRef: {name: ams-c01}");
    }

    private void status(Kind kind, String name, String yaml) {
        var status = Desk.objects("kind: Status\n" + yaml).getFirst();
        desk.in(() -> {
            desk.cluster("boot").objects().edit(kind, "eksa-system", name, object -> object.set("status", status));
            return true;
        });
    }

    private ObjectNode get(String cluster, Kind kind, String name) {
        return desk.in(() -> desk.cluster(cluster).objects().get(kind, "eksa-system", name))
                .orElseThrow();
    }

    private List<String> names(String cluster, Kind kind) {
        return desk.list(cluster, kind).stream()
                .map(object -> object.path("metadata").path("name").asText())
                .toList();
    }

    private static String uid(JsonNode object) {
        return object.path("metadata").path("uid").asText();
    }

    private int move() throws Exception {
        return desk.run(
                "clusterctl",
                "move",
                "--to-kubeconfig",
                desk.kubeconfig("forge"),
                "--namespace",
                "eksa-system",
                "--filter-cluster",
                "forge",
                "--kubeconfig",
                desk.kubeconfig("boot"));
    }

    @Test
    void movesWhatBelongsToTheClusterAndWhatIsMarked() throws Exception {
        assertThat(move()).isZero();

        assertThat(desk.lines)
                .containsExactly(
                        "! Performing move...",
                        "! Discovering Cluster API objects",
                        "! Moving Cluster API objects Clusters=1",
                        "! Waiting for all resources to be ready to move",
                        "! Creating objects in the target cluster",
                        "! Deleting objects from the source cluster");
        assertThat(names("forge", CLUSTER)).containsExactly("forge");
        assertThat(names("forge", HARDWARE)).containsExactly("ams-c01");
        assertThat(names("forge", SECRET)).containsExactly("bmc-ams-c01-auth", "forge-kubeconfig");
        assertThat(names("forge", WORKFLOW)).isEmpty();
        assertThat(names("boot", MACHINE)).isEmpty();
        assertThat(names("boot", CLUSTER)).isEmpty();
        assertThat(names("boot", SECRET)).containsExactly("somebody-elses");
        assertThat(names("boot", WORKFLOW)).containsExactly("forge-1");
    }

    @Test
    void rewritesOwnersLeavesTheStatusAndResumes() throws Exception {
        move();

        var machine = get("forge", MACHINE, "forge-1");
        assertThat(machine.path("metadata")
                        .path("ownerReferences")
                        .path(0)
                        .path("uid")
                        .asText())
                .isEqualTo(uid(get("forge", CLUSTER, "forge")));
        assertThat(machine.has("status")).isFalse();
        assertThat(machine.path("metadata").path("finalizers").path(0).asText()).isEqualTo("machine.cluster.x-k8s.io");
        assertThat(get("forge", CLUSTER, "forge").path("spec").has("paused")).isFalse();
    }

    @Test
    void interruptedBetweenGroupsItLeavesBothHalves() throws Exception {
        desk.interruptedAt("Deleting objects");
        assertThatThrownBy(this::move).isInstanceOf(InterruptedException.class);

        assertThat(names("forge", MACHINE)).containsExactly("forge-1");
        assertThat(names("boot", MACHINE)).containsExactly("forge-1");
        assertThat(get("forge", CLUSTER, "forge").path("spec").path("paused").asBoolean())
                .isTrue();
        assertThat(move()).isEqualTo(1);
        assertThat(desk.lines.getLast())
                .isEqualTo(
                        "! Error: cannot start operation while the following Clusters are paused: eksa-system/forge");
    }

    @Test
    void oncePausedClustersAreResumedItGoesOnWithWhatIsThere() throws Exception {
        desk.interruptedAt("Deleting objects");
        assertThatThrownBy(this::move).isInstanceOf(InterruptedException.class);
        var before = uid(get("forge", MACHINE, "forge-1"));
        desk.in(() -> {
            desk.cluster("boot")
                    .objects()
                    .edit(
                            CLUSTER,
                            "eksa-system",
                            "forge",
                            object -> object.withObject("/spec").remove("paused"));
            return true;
        });

        assertThat(move()).isZero();

        assertThat(uid(get("forge", MACHINE, "forge-1"))).isEqualTo(before);
        assertThat(names("boot", CLUSTER)).isEmpty();
        assertThat(get("forge", CLUSTER, "forge").path("spec").has("paused")).isFalse();
    }

    @Test
    void waitsForNobodyHalfWayToBeingAMachine() throws Exception {
        status(MACHINE, "forge-1", "phase: Provisioning");

        assertThat(move()).isEqualTo(1);

        assertThat(desk.lines.getLast())
                .isEqualTo("! Error: failed to get object graph: failed to check for provisioned infrastructure: cannot"
                        + " start the move operation while \"cluster.x-k8s.io/v1beta2, Kind=Machine\""
                        + " eksa-system/forge-1 is still provisioning the node");
    }

    @Test
    void missesAProviderInTheTarget() throws Exception {
        desk.in(() -> {
            desk.cluster("forge")
                    .objects()
                    .delete(new Kind("clusterctl.cluster.x-k8s.io/v1alpha3", "Provider"), "default", "cluster-api");
            return true;
        });

        assertThat(move()).isEqualTo(1);

        assertThat(desk.lines.getLast())
                .isEqualTo("! Error: failed to check providers in target cluster: provider cluster-api not found in the"
                        + " target cluster");
    }

    @Test
    void savesIntoAFolder() throws Exception {
        Files.createDirectory(folder.resolve("backup"));

        assertThat(desk.run(
                        "clusterctl",
                        "move",
                        "--to-directory",
                        "backup",
                        "--namespace",
                        "eksa-system",
                        "--filter-cluster",
                        "forge",
                        "--kubeconfig",
                        desk.kubeconfig("boot")))
                .isZero();

        assertThat(folder.resolve("backup/Machine_eksa-system_forge-1.yaml")).exists();
        assertThat(get("boot", CLUSTER, "forge").path("spec").has("paused")).isFalse();
    }
}
