package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudStackRulesTest {

    private static final String OLD = "zones:\\n  - name: zone0\\n    network:\\n      name: net0\\n  account: a\\n"
            + "  domain: d\\n  managementApiEndpoint: http://m\\n  oldZones:";

    private final ChangedSpec valid = ChangedSpec.of("cloudstack.yaml");

    @Test
    void aSpecificationWithoutFaultIsJudgedOnly() {
        assertThat(valid.errors()).isEmpty();
        assertThat(valid.warnings()).containsExactlyInAnyOrder("spec.provider-unbuilt", "spec.provider-notice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # CloudStackDatacenterConfig
            name: az-1                     | name: az_1-                       | availabilityZone names must be a valid label value since it is used to label nodes: a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
            name: az-2                     | name: az-1                        | availabilityZone names must be unique. Duplicate name: az-1
            https://cloud.example.com      | https://cloud%zz                  | checking management api endpoint: https://cloud%zz/client/api is not a valid url
            network:\\n        name: net1  | network: {}                       | zone network is not set or is empty
            credentialsRef: global         | credentials: global               | error unmarshaling JSON: while decoding JSON: json: unknown field "credentials"
            # CloudStackMachineConfig
            id: etcd-offering              | id: ''                            | computeOffering is not set for CloudStackMachineConfig delta-etcd. Default computeOffering is not supported in CloudStack, please provide a computeOffering name or ID
            name: cp-kube-1-34             |                                   | template is not set for CloudStackMachineConfig delta-cp. Default template is not supported in CloudStack, please provide a template name or ID
            mountPath: /data               | mountPath: data                   | machine config delta-md validation failed: mountPath: data invalid, must be non-empty and start with /
            mountPath: /data               | mountPath: /                      | machine config delta-md validation failed: mountPath: / invalid, must be non-empty and start with /
            filesystem: ext4               |                                   | machine config delta-md validation failed: filesystem:  invalid, empty filesystem
            device: /dev/vdb               |                                   | machine config delta-md validation failed: device:  invalid, empty device
            label: data_disk               |                                   | machine config delta-md validation failed: label:  invalid, empty label
            name: Small                    |                                   | machine config delta-md validation failed: id or name:  invalid, empty id/name
            rack: "7"                      | cpuNumber: "7"                    | restricted key cpuNumber found in custom user details
            affinity: anti                 | affinity: far                     | invalid affinity type far for CloudStackMachineConfig delta-cp. Please provide "pro", "anti" or "no"
            affinityGroupIds: [d7a3]       | affinityGroupIds: [d7a3]\\n  affinity: pro | affinity and affinityGroupIds cannot be set at the same time for CloudStackMachineConfig delta-etcd. Please provide either one of them or none
            # what must agree
            name: cp-kube-1-34             | name: cp-kube-1-33                | validating cluster spec: machine config delta-cp validation failed: missing kube version from the machine config template name: template=cp-kube-1-33, version=1.34
            name: etcd_kube_1_34           | id: etcd_kube_1_34                | validating cluster spec: machine config delta-etcd validation failed: missing kube version from the machine config template name: template=, version=1.34
            name: md-kube-133              | name: md-kube-134                 | validating cluster spec: machine config md-0 validation failed: missing kube version from the machine config template name: template=md-kube-134, version=1.33
            host: 172.20.0.10:6443         | host: 172.20.0.10:0               | validating control plane endpoint uniqueness: invalid endpoint: host 172.20.0.10:0 has an invalid port
            host: 172.20.0.10:6443         | host: 'invalid::host'             | validating control plane endpoint uniqueness: invalid endpoint: host invalid::host is invalid: address invalid::host: too many colons in address
            name: delta\\nspec:\\n  avail  | name: other\\nspec:\\n  avail     | CloudStackDatacenterConfig delta not found
            name: delta\\nspec:\\n  avail  | name: delta\\n  namespace: a\\nspec:\\n  avail | CloudStackDatacenterConfig and Cluster objects must have the same namespace specified
            name: delta-md\\nspec          | name: delta-md\\n  namespace: a\\nspec | CloudStackMachineConfig and Cluster objects must have the same namespace specified
            name: delta-cp\\nspec          | name: other\\nspec                | CloudStackMachineConfig delta-cp not found
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        assertThat(valid.with(before, after == null ? "" : after).errors()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            delta-cp,   control plane
            delta-etcd, etcd machines
            delta-md,   worker nodes
            """)
    void creationLooksForMachineConfigs(String name, String role) {
        var without = valid.with("metadata:\\n  name: " + name, "metadata:\\n  name: other");

        assertThat(without.create())
                .containsExactly(
                        "validating cluster spec: cannot find CloudStackMachineConfig " + name + " for " + role);
    }

    @Test
    void machineConfigsAreMissedEvenIfNoneIsThere() {
        var without = valid.with("kind: CloudStackMachineConfig\\nmetadata:\\n  name: delta-cp", "kind: A\\nmetadata:")
                .with("kind: CloudStackMachineConfig\\nmetadata:\\n  name: delta-etcd", "kind: A\\nmetadata:")
                .with("kind: CloudStackMachineConfig\\nmetadata:\\n  name: delta-md", "kind: A\\nmetadata:");

        assertThat(without.errors()).contains("CloudStackMachineConfig delta-cp not found");
    }

    @Test
    void eksAnywhereJudgesTheDatacenterFirstAndNamespacesLast() {
        var changed = valid.with("name: az-2", "name: az-1")
                .with("name: delta-cp\\nspec", "name: other\\nspec")
                .with("affinityGroupIds: [d7a3]", "affinityGroupIds: [d7a3]\\n  affinity: pro")
                .with("name: delta-md\\nspec", "name: delta-md\\n  namespace: a\\nspec");

        var texts = NamedChecks.asked("config", changed.file(), Map.of()).orElseThrow().stream()
                .map(judged -> judged.finding().upstream().orElse(""));

        assertThat(texts)
                .containsExactly(
                        "availabilityZone names must be unique. Duplicate name: az-1",
                        "CloudStackMachineConfig delta-cp not found",
                        "affinity and affinityGroupIds cannot be set at the same time for CloudStackMachineConfig"
                                + " delta-etcd. Please provide either one of them or none",
                        "CloudStackMachineConfig and Cluster objects must have the same namespace specified");
    }

    @Test
    void creationLooksForTheDatacenter() {
        assertThat(valid.with("name: delta\\nspec:\\n  avail", "name: other\\nspec:\\n  avail")
                        .create())
                .containsExactly("validating cluster spec: CloudStack Datacenter Config is null");
    }

    @Test
    void withoutZonesNothingIsCreated() {
        var without = valid.with("availabilityZones:", "availabilityZones: []\\n  zones: []\\n  unread:");

        assertThat(without.errors()).contains("availabilityZones must not be empty");
        assertThat(without.create())
                .contains(
                        "validating cluster spec: CloudStackDatacenterConfig domain or availabilityZones is not set or"
                                + " is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.20.0.10", "api.example.com", "api.example.com:8443", "[::1]:6443"})
    void anEndpointMayBeANameAndHaveAPort(String host) {
        assertThat(valid.with("host: 172.20.0.10:6443", "host: '" + host + "'").errors())
                .isEmpty();
    }

    @Test
    void zonesOfTheOldFormAreConverted() {
        var old = valid.with("availabilityZones:", OLD);

        var zone = Config.of(old.file(), Map.of())
                .datacenter()
                .orElseThrow()
                .spec()
                .below("availabilityZones[0]");
        assertThat(zone.fields())
                .extracting(Field::key, Field::text)
                .contains(
                        tuple("name", "default-az-0"),
                        tuple("credentialsRef", "global"),
                        tuple("account", "a"),
                        tuple("domain", "d"),
                        tuple("managementApiEndpoint", "http://m"));
        assertThat(zone.below("zone.network.name").text()).isEqualTo("net0");
        assertThat(old.warnings()).contains("spec.cloudstack-deprecated");
    }

    @Test
    void aDocumentAloneMayNotHaveTheOldForm() {
        assertThat(valid.with("availabilityZones:", OLD).alone("CloudStackDatacenterConfig"))
                .contains(
                        "account must be empty",
                        "domain must be empty",
                        "managementApiEndpoint must be empty",
                        "zones must be empty");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /data/var/log/pods, /data/,  must start with / and NOT end with /
            /data/var/log/pods, data,    must start with / and NOT end with /
            /data/var/log/pods, /da ta,  has char not in portable file name set
            """)
    void aLinkTheApiServerRefusesIsAWarning(String before, String path, String reason) {
        var linked = valid.with(before, path);

        assertThat(linked.errors()).isEmpty();
        assertThat(linked.warnings()).contains("spec.cloudstack-symlink");
        assertThat(linked.findings())
                .extracting(finding -> finding.upstream().orElse(""))
                .contains("symlinks symlinks:" + path + ", preventing CloudStackMachineConfig resource creation: "
                        + reason);
    }

    @Test
    void whatIsMissingIsToldOnce() {
        assertThat(valid.with("name: cp-kube-1-34", "").findings())
                .filteredOn(Finding::blocks)
                .extracting(Finding::id)
                .containsExactly("spec.cloudstack-missing");
    }

    @Test
    void theApiServerWantsAUser() {
        assertThat(valid.with("name: capc", "name: ''").alone("CloudStackMachineConfig"))
                .containsExactly("users[0].name is not set or is empty for CloudStackMachineConfig delta-cp, please"
                        + " provide a username");
    }
}
