package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.Config;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VSphereRulesTest {

    private final ChangedSpec valid = ChangedSpec.of("vsphere.yaml");

    @Test
    void aSpecificationWithoutFaultIsJudgedOnly() {
        assertThat(valid.errors()).isEmpty();
        assertThat(valid.warnings()).containsExactly("spec.provider-unbuilt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # VSphereDatacenterConfig
            server: vcenter.example.com    |                                   | VSphereDatacenterConfig server is not set or is empty
            datacenter: dc1                |                                   | VSphereDatacenterConfig datacenter is not set or is empty
            network: VM Network            |                                   | VSphereDatacenterConfig VM network is not set or is empty
            network: VM Network            | network: /dc1/vm/a                | invalid path, expected path [/dc1/vm/a] to be under [/dc1/network]
            name: north                    | name: ''                          | name is not set or is empty in FailureDomain { c1 pool1 ds1 f1 /dc1/network/north}
            computeCluster: c1             |                                   | computeCluster is not set or is empty in the FailureDomain: {north  pool1 ds1 f1 /dc1/network/north}
            resourcePool: pool1            |                                   | resourcePool is not set or is empty in the FailureDomain: {north c1  ds1 f1 /dc1/network/north}
            datastore: ds1                 |                                   | datastore is not set or is empty in the FailureDomain: {north c1 pool1  f1 /dc1/network/north}
            folder: f1                     |                                   | folder is not set or is empty in the FailureDomain: {north c1 pool1 ds1  /dc1/network/north}
            network: /dc1/network/north    |                                   | network is not set or is empty in the FailureDomain: {north c1 pool1 ds1 f1 }
            network: /dc1/network/north    | network: north                    | invalid path, expected path [north] to be under [/dc1/network]
            thumbprint: "0A:1B"            | thumbprnt: a                      | error unmarshaling JSON: while decoding JSON: json: unknown field "thumbprnt"
            insecure: false                | insecure: maybe                   | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field VSphereDatacenterConfigSpec.spec.insecure of type bool
            # VSphereMachineConfig
            datastore: cp-store            |                                   | VSphereMachineConfig fjord-cp datastore is not set or is empty
            resourcePool: etcd-pool        |                                   | VSphereMachineConfig fjord-etcd VM resourcePool is not set or is empty
            osFamily: ubuntu               | osFamily: windows                 | VSphereMachineConfig fjord-cp osFamily: windows is not supported, please use one of the following: bottlerocket, ubuntu, redhat
            osFamily: ubuntu               | osFamily: bottlerocket            | users[0].name capv is invalid. Please use 'ec2-user' for Bottlerocket
            osFamily: ubuntu               |                                   | users[0].name capv is invalid. Please use 'ec2-user' for Bottlerocket
            folder: md-folder              | hostOSConfiguration: {ntpConfiguration: {servers: [' a']}} | HostOSConfiguration is invalid for VSphereMachineConfig fjord-md: ntp servers [ a] is not valid
            folder: md-folder              | hostOSConfiguration: {certBundles: [{name: a, data: b}]} | HostOSConfiguration is invalid for VSphereMachineConfig fjord-md: CertBundles can only be used with osFamily: "bottlerocket"
            # what must agree
            folder: cp-folder              | networks: [a]                     | networks field is not supported for control plane machine config 'fjord-cp'. Control plane uses the datacenter network configuration
            folder: etcd-folder            | networks: [a]                     | networks field is not supported for etcd machine config 'fjord-etcd'. Etcd uses the datacenter network configuration
            failureDomains: [north]        | failureDomains: [north, south]    | multiple failure domains provided in the worker node group: md-0. Please provide only one failure domain
            failureDomains: [north]        | failureDomains: [south]           | provided invalid failure domain south in the worker node group md-0
            template: ubuntu-kube-1-36     |                                   | failed setting default values for vsphere machine configs: can not import ova for osFamily: ubuntu, please use bottlerocket as osFamily for auto-importing or provide a valid template
            cloneMode: linkedClone         | cloneMode: half                   | failed setting default values for vsphere machine configs: cloneMode half is not supported for VSphereMachineConfig fjord-md. Supported clone modes: [linkedClone, fullClone]
            osFamily: ubuntu               | osFamily: redhat                  | all VSphereMachineConfigs must have the same osFamily specified
            host: 172.20.0.10              | host: api.example.com             | cluster controlPlaneConfiguration.Endpoint.Host is invalid: api.example.com
            name: fjord\\nspec:\\n  server | name: other\\nspec:\\n  server    | VSphereDatacenterConfig fjord not found
            name: fjord\\nspec:\\n  server | name: fjord\\n  namespace: a\\nspec:\\n  server | VSphereDatacenterConfig and Cluster objects must have the same namespace specified
            name: fjord-md\\nspec          | name: fjord-md\\n  namespace: a\\nspec | VSphereMachineConfig and Cluster objects must have the same namespace specified
            name: fjord-cp\\nspec          | name: other\\nspec                | VSphereMachineConfig fjord-cp not found
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        assertThat(valid.with(before, after == null ? "" : after).errors()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fjord-cp,   cannot find VSphereMachineConfig fjord-cp for control plane
            fjord-etcd, cannot find VSphereMachineConfig fjord-etcd for etcd machines
            fjord-md,   failed setting default values for vsphere machine configs: cannot find VSphereMachineConfig fjord-md for worker nodes
            """)
    void creationLooksForMachineConfigs(String name, String expected) {
        var without = valid.with("metadata:\\n  name: " + name, "metadata:\\n  name: other");

        assertThat(without.create()).first().isEqualTo(expected);
    }

    @Test
    void anUnknownKubeletSettingIsRefusedOnBottlerocketOnly() {
        var kubelet = valid.with(
                "count: 4",
                "count: 4\\n    kubeletConfiguration: {kind: KubeletConfiguration, serializeImagePulls: true}");

        assertThat(kubelet.errors()).isEmpty();
        assertThat(bottlerocket(kubelet).errors())
                .containsExactly("unmarshaling KubeletConfiguration for error unmarshaling JSON: while decoding JSON:"
                        + " json: unknown field \"serializeImagePulls\"");
    }

    private static ChangedSpec bottlerocket(ChangedSpec spec) {
        return new ChangedSpec(
                spec.path(), spec.text().replace("ubuntu", "bottlerocket").replace("capv", "ec2-user"));
    }

    @Test
    void whatIsMissingIsToldOnce() {
        assertThat(valid.with("host: 172.20.0.10", "host: ''").errors())
                .containsExactly("cluster controlPlaneConfiguration.Endpoint.Host is not set or is empty");
    }

    @Test
    void onlyBottlerocketNeedsNoTemplate() {
        var imported = bottlerocket(valid).with("template: bottlerocket-kube-1-36", "");

        assertThat(imported.errors()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsFilledIn() {
        var sparse = valid.with("memoryMiB: 8192\\n  numCPUs: 2\\n  diskGiB: 25\\n  osFamily: ubuntu", "memoryMiB: 12")
                .with("- name: capv\\n    sshAuthorizedKeys: [ssh-ed25519 AAAA cp]", "")
                .with("insecure: false", "insecure: true");

        var config = Config.of(sparse.file(), Map.of());

        var machine =
                config.find("VSphereMachineConfig", "fjord-cp").orElseThrow().spec();
        assertThat(machine.at("memoryMiB").number()).isEqualTo(2048);
        assertThat(machine.at("numCPUs").number()).isEqualTo(2);
        assertThat(machine.at("osFamily").text()).isEqualTo("bottlerocket");
        assertThat(machine.below("users[0].name").text()).isEqualTo("ec2-user");
        assertThat(machine.below("users[0].sshAuthorizedKeys").items()).hasSize(1);
        var datacenter = config.datacenter().orElseThrow().spec();
        assertThat(datacenter.at("network").text()).isEqualTo("/dc1/network/VM Network");
        assertThat(datacenter.at("thumbprint").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            VSphereDatacenterConfig | server: vcenter.example.com | server: b | invalid path, expected path [VM Network] to be under [/dc1/network]
            VSphereMachineConfig    | template: ubuntu-kube-1-36  | tags: []  | template field is required
            VSphereMachineConfig    | users:\\n  - name: capv\\n    sshAuthorizedKeys: [ssh-ed25519 AAAA cp] | tags: [] | users is not set for VSphereMachineConfig fjord-cp, please provide a user
            VSphereMachineConfig    | name: capv                  | name: ''  | users[0].name is not set or is empty for VSphereMachineConfig fjord-cp, please provide a username
            VSphereMachineConfig    | [ssh-ed25519 AAAA cp]       | []        | users[0].SshAuthorizedKeys is not set or is empty for VSphereMachineConfig fjord-cp, please provide a valid ssh authorized key for user capv
            """)
    void theApiServerAsksMoreOfADocumentAlone(String kind, String before, String after, String expected) {
        assertThat(valid.with(before, after).alone(kind)).containsExactly(expected);
    }

    @Test
    void theNetworkOfADatacenterIsJudgedBeforeItsFailureDomains() {
        assertThat(valid.with("computeCluster: c1", "").alone("VSphereDatacenterConfig"))
                .containsExactly(
                        "invalid path, expected path [VM Network] to be under [/dc1/network]",
                        "computeCluster is not set or is empty in the FailureDomain: {north  pool1 ds1 f1 /dc1/network/north}");
    }
}
