package dev.slipway.lab.control.basics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.release.Charts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasicsTest {

    private static final Kind EVENT = new Kind("v1", "Event");

    private final LivingCluster cluster = LivingCluster.started();

    @Test
    void aNodeIsReadyOnlyAfterItsNetworkPluginRuns() {
        cluster.kubelets.initialise(cluster, LivingCluster.controlPlane("ams-c01"));
        cluster.pass(Duration.ofMinutes(10));

        assertThat(node("ams-c01").path("status").path("conditions").toString()).contains("cni plugin not initialized");

        cluster.create(List.of(daemonSet("cilium")));
        cluster.pass(Duration.ofMinutes(2));

        assertThat(Conditions.isTrue(node("ams-c01"), "Ready")).isTrue();
        assertThat(node("ams-c01").path("spec").path("taints").toString())
                .contains("control-plane")
                .doesNotContain("not-ready");
        assertThat(reasons(node("ams-c01"))).contains("RegisteredNode", "NodeReady");
    }

    @Test
    void theChartOfCiliumMakesNodesReady() {
        cluster.kubelets.initialise(cluster, LivingCluster.controlPlane("ams-c01"));
        cluster.create(Charts.render("public.ecr.aws/eks/cilium/cilium", object("{}"), "kube-system"));
        cluster.pass(Duration.ofMinutes(2));

        assertThat(Conditions.isTrue(node("ams-c01"), "Ready")).isTrue();
        assertThat(cluster.get(Kinds.DAEMON_SET, "kube-system", "cilium")
                        .path("status")
                        .path("numberReady")
                        .asInt())
                .isEqualTo(1);
        assertThat(Conditions.isTrue(cluster.get(Kinds.DEPLOYMENT, "kube-system", "cilium-operator"), "Available"))
                .isTrue();
        assertThat(Conditions.isTrue(cluster.get(Kinds.DEPLOYMENT, "kube-system", "coredns"), "Available"))
                .isTrue();
    }

    @Test
    void aNodeOfKindTakesPodsAlthoughItIsAControlPlane() {
        cluster.kubelets.initialise(cluster, LivingCluster.kind("ml-forge-eks-a-cluster-control-plane"));
        cluster.create(List.of(daemonSet("kindnet"), deployment("manager", 1)));
        cluster.pass(Duration.ofMinutes(2));

        assertThat(available("manager")).isTrue();
        assertThat(cluster.list(Kinds.POD, "kube-system"))
                .noneMatch(pod -> Meta.name(pod).startsWith("kube-vip"));
    }

    @Test
    void aServiceListsItsReadyPods() {
        readyNode();
        cluster.create(List.of(deployment("manager", 1), object("""
                apiVersion: v1
                kind: Service
                metadata: {name: webhook, namespace: default}
                spec:
                  type: LoadBalancer
                  loadBalancerIP: 10.40.0.6
                  selector: {app: manager}
                  ports: [{port: 443}]
                """)));
        cluster.pass(Duration.ofMinutes(1));

        var address = pods("manager").getFirst().at("/status/podIP").asText();
        assertThat(cluster.get(Kinds.ENDPOINTS, "default", "webhook")
                        .at("/subsets/0/addresses/0/ip")
                        .asText())
                .isEqualTo(address);
        assertThat(cluster.get(Kinds.SERVICE, "default", "webhook")
                        .at("/status/loadBalancer/ingress/0/ip")
                        .asText())
                .isEqualTo("10.40.0.6");
    }

    @Test
    void aDeploymentIsAvailableAfterItsPodsAreReady() {
        readyNode();

        cluster.create(List.of(deployment("capi-controller-manager", 1)));

        assertThat(available("capi-controller-manager")).isFalse();
        cluster.pass(Duration.ofSeconds(40));
        assertThat(available("capi-controller-manager")).isTrue();
        assertThat(deployment("capi-controller-manager")
                        .path("status")
                        .path("readyReplicas")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPodTellsWhatHappenedToIt() {
        readyNode();

        cluster.create(List.of(deployment("manager", 1)));
        cluster.pass(Duration.ofMinutes(1));

        var pod = pods("manager").getFirst();
        assertThat(Meta.name(pod)).matches("manager-[a-z0-9]{9}-[a-z0-9]{5}");
        assertThat(pod.path("status").path("phase").asText()).isEqualTo("Running");
        assertThat(pod.path("status").path("podIP").asText()).startsWith("192.168.1.");
        assertThat(reasons(pod)).contains("Scheduled", "Pulling", "Pulled", "Created", "Started");
        assertThat(cluster.lines).anyMatch(line -> line.startsWith(Meta.name(pod)));
    }

    @Test
    void aPodWaitsForANodeThatItTolerates() {
        cluster.kubelets.initialise(cluster, LivingCluster.controlPlane("ams-c01"));
        cluster.create(List.of(deployment("manager", 1)));
        cluster.pass(Duration.ofMinutes(5));

        assertThat(pods("manager").getFirst().path("spec").has("nodeName")).isFalse();
        assertThat(reasons(pods("manager").getFirst())).containsExactly("FailedScheduling");

        cluster.create(List.of(daemonSet("cilium")));
        cluster.kubelets.join(cluster, LivingCluster.worker("ams-d01"));
        cluster.pass(Duration.ofMinutes(5));

        assertThat(pods("manager").getFirst().path("spec").path("nodeName").asText())
                .isEqualTo("ams-d01");
    }

    @Test
    void aNewTemplateReplacesThePods() {
        readyNode();
        cluster.create(List.of(deployment("manager", 1)));
        cluster.pass(Duration.ofMinutes(1));
        var before = Meta.name(pods("manager").getFirst());

        cluster.timeline.exclusively(() -> cluster.objects()
                .edit(
                        Kinds.DEPLOYMENT,
                        "default",
                        "manager",
                        fresh -> ((ObjectNode) fresh.at("/spec/template/spec/containers/0"))
                                .put("image", "public.ecr.aws/other:v2")));
        cluster.pass(Duration.ofMinutes(1));

        assertThat(pods("manager")).hasSize(1);
        assertThat(Meta.name(pods("manager").getFirst())).isNotEqualTo(before);
        assertThat(available("manager")).isTrue();
    }

    @Test
    void deletingADeploymentEndsItsPods() {
        readyNode();
        cluster.create(List.of(deployment("manager", 2)));
        cluster.pass(Duration.ofMinutes(1));

        cluster.timeline.exclusively(() -> cluster.objects().delete(Kinds.DEPLOYMENT, "default", "manager"));

        assertThat(pods("manager")).isEmpty();
    }

    @Test
    void aDaemonSetHasAPodOnEveryNode() {
        readyNode();
        cluster.kubelets.join(cluster, LivingCluster.worker("ams-d02"));
        cluster.pass(Duration.ofMinutes(2));

        var status = cluster.get(Kinds.DAEMON_SET, "default", "cilium").path("status");

        assertThat(status.path("desiredNumberScheduled").asInt()).isEqualTo(3);
        assertThat(status.path("numberReady").asInt()).isEqualTo(3);
    }

    @Test
    void aNewClusterHasWhatKubeadmMakes() {
        readyNode();

        assertThat(cluster.list(Kinds.POD, "kube-system").stream().map(Meta::name))
                .contains("etcd-ams-c01", "kube-apiserver-ams-c01", "kube-vip-ams-c01");
        assertThat(cluster.list(Kinds.POD, "kube-system")).hasSize(9).allMatch(pod -> Conditions.isTrue(pod, "Ready"));
        assertThat(cluster.get(Kinds.CONFIG_MAP, "kube-system", "kubeadm-config")
                        .path("data")
                        .path("ClusterConfiguration")
                        .asText())
                .contains("kubernetesVersion: v1.36.2-eks-1-36-16");
        assertThat(cluster.get(Kinds.CONFIG_MAP, "default", "kube-root-ca.crt")
                        .path("data")
                        .path("ca.crt")
                        .asText())
                .isEqualTo("CA");
    }

    @Test
    void aNodeThatIsGoneTakesItsPodsAlong() {
        readyNode();

        cluster.timeline.exclusively(() -> cluster.objects().delete(Kinds.NODE, "", "ams-d01"));
        cluster.pass(Duration.ofMinutes(1));

        assertThat(cluster.list(Kinds.POD, ""))
                .noneMatch(pod -> pod.path("spec").path("nodeName").asText().equals("ams-d01"));
    }

    private void readyNode() {
        cluster.kubelets.initialise(cluster, LivingCluster.controlPlane("ams-c01"));
        cluster.create(List.of(daemonSet("cilium")));
        cluster.kubelets.join(cluster, LivingCluster.worker("ams-d01"));
        cluster.pass(Duration.ofMinutes(5));
    }

    private ObjectNode node(String name) {
        return cluster.get(Kinds.NODE, "", name);
    }

    private ObjectNode deployment(String name) {
        return cluster.get(Kinds.DEPLOYMENT, "default", name);
    }

    private boolean available(String name) {
        return Conditions.isTrue(deployment(name), "Available");
    }

    private List<ObjectNode> pods(String app) {
        return cluster.list(Kinds.POD, "default").stream()
                .filter(pod ->
                        pod.path("metadata").path("labels").path("app").asText().equals(app))
                .toList();
    }

    private List<String> reasons(JsonNode about) {
        return cluster.list(EVENT, "").stream()
                .filter(event ->
                        event.path("involvedObject").path("uid").asText().equals(Meta.uid(about)))
                .map(event -> event.path("reason").asText())
                .toList();
    }

    private static ObjectNode deployment(String name, int replicas) {
        return object("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: %1$s, namespace: default}
                spec:
                  replicas: %2$d
                  selector: {matchLabels: {app: %1$s}}
                  template:
                    metadata: {labels: {app: %1$s}}
                    spec:
                      containers:
                      - name: manager
                        image: public.ecr.aws/some:v1
                        readinessProbe: {httpGet: {path: /readyz, port: healthz}}
                """.formatted(name, replicas));
    }

    private static ObjectNode daemonSet(String name) {
        return object("""
                apiVersion: apps/v1
                kind: DaemonSet
                metadata: {name: %1$s, namespace: default}
                spec:
                  selector: {matchLabels: {app: %1$s}}
                  template:
                    metadata: {labels: {app: %1$s}}
                    spec:
                      hostNetwork: true
                      tolerations: [{operator: Exists}]
                      containers:
                      - {name: agent, image: "public.ecr.aws/agent:v1"}
                """.formatted(name));
    }

    private static ObjectNode object(String yaml) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
