package dev.slipway.lab.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final String CILIUM = "public.ecr.aws/eks/cilium/cilium";
    private static final String STACK = "public.ecr.aws/eks-anywhere/tinkerbell/tinkerbell/tinkerbell-helm:0.0.1";

    @Test
    void theDefinitionsOfTinkerbellAreAChart() {
        var chart = "public.ecr.aws/eks-anywhere/tinkerbell/tinkerbell-crds";

        assertThat(render(chart, "{}"))
                .extracting(ChartsTest::name)
                .contains("hardware.tinkerbell.org", "workflows.tinkerbell.org", "machines.bmc.tinkerbell.org")
                .hasSize(7);
    }

    @Test
    void anUnknownChartRendersToNothing() {
        assertThat(render("ghcr.io/somebody/else", "{}")).isEmpty();
    }

    @Test
    void theStackOfTheBootstrapClusterHasNoSmee() {
        var objects = render(STACK, """
                publicIP: 10.40.0.5
                deployment:
                  image: public.ecr.aws/tinkerbell
                  imageTag: cc10
                  hostNetwork: true
                  init: {enabled: false}
                  envs: {globals: {enableSmee: false}}
                """);

        var pod = named(objects, "Deployment", "tinkerbell").at("/spec/template/spec");
        assertThat(pod.path("hostNetwork").asBoolean()).isTrue();
        assertThat(pod.has("initContainers")).isFalse();
        assertThat(pod.at("/containers/0/image").asText()).isEqualTo("public.ecr.aws/tinkerbell:cc10");
        assertThat(variable(pod, "TINKERBELL_ENABLE_SMEE")).isEqualTo("false");
        assertThat(variable(pod, "TINKERBELL_ENABLE_RUFIO_CONTROLLER")).isEqualTo("true");
        assertThat(named(objects, "Service", "tinkerbell").findValuesAsText("name"))
                .doesNotContain("dhcp");
        assertThat(objects).noneMatch(object -> name(object).equals("kube-vip"));
    }

    @Test
    void theStackOfTheNewClusterServesDhcpAtItsAddress() {
        var objects = render(STACK, """
                publicIP: 10.40.0.6
                service: {lbClass: kube-vip.io/kube-vip-class, loadBalancerIP: 10.40.0.6}
                deployment:
                  init: {enabled: true, image: public.ecr.aws/relay:v1, interfaceMode: macvlan}
                  tolerations: [{key: node-role.kubernetes.io/control-plane, operator: Exists}]
                  envs:
                    globals: {enableSmee: true}
                    smee: {dhcpMode: reservation, dhcpIPForPacket: 10.40.0.6}
                optional: {kubevip: {enabled: true, image: public.ecr.aws/kube-vip:v1}}
                """);

        var pod = named(objects, "Deployment", "tinkerbell").at("/spec/template/spec");
        assertThat(pod.path("hostNetwork").asBoolean()).isFalse();
        assertThat(pod.at("/initContainers/0/name").asText()).isEqualTo("relay-init");
        assertThat(variable(pod, "TINKERBELL_DHCP_IP_FOR_PACKET")).isEqualTo("10.40.0.6");
        var service = named(objects, "Service", "tinkerbell");
        assertThat(service.at("/spec/loadBalancerIP").asText()).isEqualTo("10.40.0.6");
        assertThat(service.at("/spec/loadBalancerClass").asText()).isEqualTo("kube-vip.io/kube-vip-class");
        assertThat(service.findValuesAsText("name")).contains("dhcp", "tftp", "grpc");
        assertThat(named(objects, "DaemonSet", "kube-vip")).isNotNull();
    }

    @Test
    void ciliumIsConfiguredByItsValues() {
        var objects = render(CILIUM, """
                policyEnforcementMode: always
                cni: {chainingMode: portmap, exclusive: false}
                routingMode: tunnel
                tunnelProtocol: geneve
                image: {repository: public.ecr.aws/eks/cilium/cilium, tag: v1.19.4-1}
                operator:
                  replicas: 1
                  image: {repository: public.ecr.aws/eks/cilium/operator, tag: v1.19.4-1}
                  tolerations: [{key: node.kubernetes.io/not-ready, operator: Exists}]
                """);

        var config = named(objects, "ConfigMap", "cilium-config").path("data");
        assertThat(config.path("enable-policy").asText()).isEqualTo("always");
        assertThat(config.path("cni-exclusive").asText()).isEqualTo("false");
        assertThat(config.path("tunnel-protocol").asText()).isEqualTo("geneve");
        var operator = named(objects, "Deployment", "cilium-operator");
        assertThat(operator.at("/spec/replicas").asInt()).isEqualTo(1);
        assertThat(operator.at("/spec/template/spec/containers/0/image").asText())
                .isEqualTo("public.ecr.aws/eks/cilium/operator-generic:v1.19.4-1");
        assertThat(operator.at("/spec/template/spec/tolerations")).hasSize(1);
        assertThat(named(objects, "DaemonSet", "cilium")
                        .at("/spec/template/spec/containers/0/image")
                        .asText())
                .isEqualTo("public.ecr.aws/eks/cilium/cilium:v1.19.4-1");
    }

    @Test
    void thePreflightOfCiliumComesAlone() {
        var objects = render(CILIUM, """
                agent: false
                operator: {enabled: false}
                preflight: {enabled: true, image: {repository: public.ecr.aws/eks/cilium/cilium, tag: v1.19.4-1}}
                """);

        assertThat(objects).hasSize(2).allMatch(object -> name(object).equals("cilium-pre-flight-check"));
    }

    private static List<ObjectNode> render(String chart, String values) {
        return Charts.render(chart, Yaml.objects(values).getFirst(), "eksa-system");
    }

    private static ObjectNode named(List<ObjectNode> objects, String kind, String name) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind)
                        && name(object).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    private static String variable(JsonNode pod, String name) {
        for (var variable : pod.at("/containers/0/env")) {
            if (variable.path("name").asText().equals(name)) {
                return variable.path("value").asText();
            }
        }
        return "";
    }
}
