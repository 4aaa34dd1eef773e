package dev.slipway.lab.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.lab.world.Kubeadm.Registration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudConfigTest {

    @Test
    void findsTheClusterToInitialise() {
        var found = CloudConfig.read("""
                ## template: jinja
                #cloud-config
                write_files:
                - path: /run/kubeadm/kubeadm.yaml
                  content: |
                    ---
                    kind: ClusterConfiguration
                    clusterName: ml-forge
                    ---
                    kind: InitConfiguration
                    nodeRegistration:
                      taints: []
                      kubeletExtraArgs:
                      - {name: provider-id, value: "tinkerbell://eksa-system/ams-c01"}
                      - {name: node-labels, value: "rack=r1,zone=ams"}
                """);

        assertThat(found)
                .hasValue(new Kubeadm.Init(
                        "ml-forge",
                        new Registration(
                                "tinkerbell://eksa-system/ams-c01", Map.of("rack", "r1", "zone", "ams"), List.of())));
    }

    @Test
    void findsTheEndpointToJoin() {
        var found = CloudConfig.read("""
                #cloud-config
                write_files:
                - path: /run/kubeadm/kubeadm-join-config.yaml
                  content: |
                    kind: JoinConfiguration
                    controlPlane: {localAPIEndpoint: {}}
                    discovery: {bootstrapToken: {apiServerEndpoint: "10.40.0.10:6443"}}
                    nodeRegistration: {kubeletExtraArgs: {provider-id: some}}
                """);

        var taints = List.of("node-role.kubernetes.io/control-plane=:NoSchedule");
        assertThat(found).hasValue(new Kubeadm.Join("10.40.0.10", true, new Registration("some", Map.of(), taints)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#cloud-config\nruncmd: [reboot]", "a: [b", "just words"})
    void findsNothingWhereThereIsNothing(String userData) {
        assertThat(CloudConfig.read(userData)).isEmpty();
    }
}
