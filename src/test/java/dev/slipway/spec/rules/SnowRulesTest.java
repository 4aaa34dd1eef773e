package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.Config;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnowRulesTest {

    private static final String MACHINE = "SnowMachineConfig";

    private final ChangedSpec valid = ChangedSpec.of("snow.yaml");

    @Test
    void aSpecificationWithoutFaultIsJudgedOnly() {
        assertThat(valid.errors()).isEmpty();
        assertThat(valid.warnings()).containsExactlyInAnyOrder("spec.provider-unbuilt", "spec.provider-notice");
        assertThat(valid.alone("SnowDatacenterConfig")).isEmpty();
        assertThat(valid.alone(MACHINE)).isEmpty();
        assertThat(valid.alone("SnowIPPool")).isEmpty();
    }

    @Test
    void aDatacenterAloneMustNameItsSecret() {
        var without = valid.with("identityRef:", "unread:");

        assertThat(without.errors()).doesNotContain("SnowDatacenterConfig IdentityRef name must not be empty");
        assertThat(without.alone("SnowDatacenterConfig"))
                .contains("SnowDatacenterConfig IdentityRef name must not be empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # SnowDatacenterConfig
            name: frost-credentials       | name: ''                       | SnowDatacenterConfig IdentityRef name must not be empty
            kind: Secret                  | kind: ''                       | SnowDatacenterConfig IdentityRef kind must not be empty
            kind: Secret                  | kind: ConfigMap                | SnowDatacenterConfig IdentityRef kind ConfigMap is invalid, the only supported kind is Secret
            # SnowMachineConfig
            sbe-c.2xlarge                 | sbe-d.large                    | SnowMachineConfig InstanceType sbe-d.large is not supported
            sbe-c.2xlarge                 | sbe-c.2xlarge.                 | SnowMachineConfig InstanceType sbe-c.2xlarge. is not supported
            QSFP                          | RJ11                           | `SnowMachineConfig PhysicalNetworkConnector RJ11 is not supported, please use one of the following: SFP_PLUS, QSFP, RJ45 `
            devices:\\n  - 10.30.0.2       | devices: []                    | SnowMachineConfig Devices must contain at least one device IP
            osFamily: ubuntu              | osFamily: ''                   | SnowMachineConfig OSFamily must be specified
            osFamily: ubuntu              | osFamily: redhat               | SnowMachineConfig OSFamily redhat is not supported, please use one of the following: bottlerocket, ubuntu
            directNetworkInterfaces:\\n    - index: 1\\n      dhcp | others:\\n    - index: 1\\n      dhcp | SnowMachineConfig Network.DirectNetworkInterfaces length must be no smaller than 1
            dhcp: true\\n      primary: true | dhcp: true                    | SnowMachineConfig Network.DirectNetworkInterfaces list must contain one and only one primary DNI
            vlanID: 12                    | primary: true                  | SnowMachineConfig Network.DirectNetworkInterfaces list must contain one and only one primary DNI
            containersVolume:\\n    size: 25 | others:\\n    size: 25        | SnowMachineConfig ContainersVolume must be specified for Bottlerocket OS
            size: 25                      | size: 24                       | SnowMachineConfig ContainersVolume.Size must be no smaller than 25 Gi for Bottlerocket OS
            size: 8                       | size: 7                        | SnowMachineConfig ContainersVolume.Size must be no smaller than 8 Gi for Ubuntu OS
            osFamily: ubuntu              | osFamily: ubuntu\\n  hostOSConfiguration: {ntpConfiguration: {servers: []}} | SnowMachineConfig HostOSConfiguration is invalid: NTPConfiguration.Servers can not be empty
            deviceName: /dev/sdc          | deviceName: ''                 | SnowMachineConfig NonRootVolumes[0].DeviceName must be specified
            /dev/sdc                      | /dev/sda2                      | SnowMachineConfig NonRootVolumes[0].DeviceName [/dev/sda2] is invalid. Device name with prefix /dev/sda* is reserved for root volume and containers volume, please use another name
            size: 10                      | size: 7                        | SnowMachineConfig NonRootVolumes[0].Size must be no smaller than 8 Gi
            size: 10                      | size: ten                      | error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field Volume.spec.nonRootVolumes.size of type int64
            # SnowIPPool
            ipStart: 10.30.0.40           | ipStart: ''                    | SnowIPPool Pools[1].IPStart can not be empty
            ipStart: 10.30.0.40           | ipStart: 10.30.0               | SnowIPPool Pools[1].IPStart is invalid
            ipEnd: 10.30.0.30             | ipEnd: ''                      | SnowIPPool Pools[0].IPEnd can not be empty
            ipEnd: 10.30.0.30             | ipEnd: 10.30.0.300             | SnowIPPool Pools[0].IPEnd is invalid
            gateway: 10.30.0.1            | gateway: ''                    | SnowIPPool Pools[0].Gateway can not be empty
            gateway: 10.30.0.1            | gateway: gw                    | SnowIPPool Pools[0].Gateway is invalid
            ipEnd: 10.30.0.30             | ipEnd: 10.30.0.20              | SnowIPPool Pools[0].IPStart should be smaller than IPEnd
            ipEnd: 10.30.0.30             | ipEnd: 10.30.0.3               | SnowIPPool Pools[0].IPStart should be smaller than IPEnd
            subnet: 10.30.0.0/24          | subnet: ''                     | SnowIPPool Pools[0].Subnet can not be empty
            subnet: 10.30.0.0/24          | subnet: 10.30.0.0              | SnowIPPool Pools[0].Subnet is invalid: invalid CIDR address: 10.30.0.0
            ipStart: 10.30.0.20           | ipStart: 10.29.0.20            | SnowIPPool Pools[0].IPStart should be within the subnet range 10.30.0.0/24
            ipEnd: 10.30.0.30             | ipEnd: 10.31.0.30              | SnowIPPool Pools[0].IPEnd should be within the subnet range 10.30.0.0/24
            # how documents belong together
            name: frost\\nspec:\\n  identity | name: frost\\n  namespace: n\\nspec:\\n  identity | SnowDatacenterConfig and Cluster objects must have the same namespace specified
            name: frost-cp\\nspec          | name: frost-cp\\n  namespace: n\\nspec | SnowMachineConfig and Cluster objects must have the same namespace specified
            name: frost-etcd\\nspec        | name: frost-x\\nspec            | unable to find SnowMachineConfig frost-etcd
            name: frost-etcd\\n  managementCluster | name: frost-cp\\n  managementCluster | creating unstacked etcd machine with DHCP is not supported for snow. Please use static IP for DNI configuration
            primary: true\\n      ipPoolRef | primary: true\\n      pool         | snow machine config ip pool must be specified when using static IP
            name: frost\\nspec:\\n  identity | name: other\\nspec:\\n  identity    | spec.not-found
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        assertThat(valid.with(before, after).errors()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sshKeyName: frost     | sshKeyName: ''     | spec.snow-key
            index: 2              | index: 9           | spec.snow-number
            vlanID: 12            | vlanID: 4096       | spec.snow-number
            name: frost-pool\\n---  | name: pool\\n---     | spec.not-found
            """)
    void whatIsRefusedOnlyLaterIsAWarning(String before, String after, String id) {
        var changed = valid.with(before, after);

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).contains(id);
    }

    @Test
    void aMachineConfigOfAnotherKindIsMissedAtCreationOnly() {
        var other = valid.with(
                "- count: 1\\n    machineGroupRef:\\n      kind: Snow",
                "- count: 1\\n    machineGroupRef:\\n      kind: VSphere");

        assertThat(other.errors()).isEmpty();
        assertThat(other.with("name: frost-cp\\n    name", "name: frost-md\\n    name")
                        .create())
                .containsExactly("spec.not-found");
    }

    @Test
    void theApiServerAsksForAKey() {
        assertThat(valid.with("sshKeyName: frost", "sshKeyName: ''").alone(MACHINE))
                .containsExactly("SnowMachineConfig SshKeyName must not be empty");
    }

    @Test
    void aPoolNobodyRefersToIsNotLookedAt() {
        var unused =
                valid.with("name: frost-pool\\nspec:", "name: other\\nspec:").with("10.30.0.40", "none");

        assertThat(unused.errors()).isEmpty();
        assertThat(unused.alone("SnowIPPool")).containsExactly("SnowIPPool Pools[1].IPStart is invalid");
    }

    @Test
    void loadingFillsIn() {
        var bare = valid.with("identityRef:\\n    kind: Secret\\n    name: frost-credentials", "identityRef: {}");

        var config = Config.of(bare.file(), Map.of());

        assertThat(config.datacenter()
                        .orElseThrow()
                        .spec()
                        .below("identityRef.name")
                        .text())
                .isEqualTo("frost-snow-credentials");
        var etcd = config.find(MACHINE, "frost-etcd").orElseThrow().spec();
        assertThat(etcd.at("instanceType").text()).isEqualTo("sbe-c.large");
        assertThat(etcd.at("physicalNetworkConnector").text()).isEqualTo("SFP_PLUS");
    }
}
