package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NutanixRulesTest {

    private static final String DATACENTER = "NutanixDatacenterConfig";
    private static final String MACHINE = "NutanixMachineConfig";

    private final ChangedSpec valid = ChangedSpec.of("nutanix.yaml");

    @Test
    void aSpecificationWithoutFaultIsJudgedOnly() {
        assertThat(valid.errors()).isEmpty();
        assertThat(valid.warnings()).containsExactly("spec.provider-unbuilt");
        assertThat(valid.alone(DATACENTER)).isEmpty();
        assertThat(valid.alone(MACHINE)).isEmpty();
        assertThat(valid.alone(DATACENTER, Scope.PROVIDER_KIND)).isEmpty();
        assertThat(valid.alone(MACHINE, Scope.PROVIDER_KIND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the datacenter itself
            endpoint: prism.example.com   | endpoint: ''                       | NutanixDatacenterConfig endpoint is not set or is empty
            port: 9440                    | port: 0                            | NutanixDatacenterConfig port is not set or is empty
            port: 9440                    | port: 9440\\n  additionalTrustBundle: none | NutanixDatacenterConfig additionalTrustBundle is not valid: could not find a PEM block in the certificate
            port: 9440                    | `port: 9440\\n  additionalTrustBundle: |\\n    -----BEGIN CERTIFICATE-----\\n    AAAA\\n    -----END CERTIFICATE-----` | NutanixDatacenterConfig additionalTrustBundle is not valid: x509: malformed certificate
            kind: Secret                  | kind: ConfigMap                    | NutanixDatacenterConfig credentialRef Kind (ConfigMap) is not a secret
            name: nutanix-credentials     | name: ''                           | NutanixDatacenterConfig credentialRef name is not set or is empty
            type: name\\n      name: element-1 | type: id\\n      name: element-1 | NutanixDatacenterConfig.Spec.FailureDomains.Cluster: invalid identifier type for cluster: id
            type: name\\n      name: element-1 | type: name                      | NutanixDatacenterConfig.Spec.FailureDomains.Cluster: missing cluster name: /echo
            type: name\\n      name: element-1 | type: uuid\\n      uuid: ''     | NutanixDatacenterConfig.Spec.FailureDomains.Cluster: missing cluster UUID: /echo
            - type: uuid                  | - type: x                          | NutanixDatacenterConfig.Spec.FailureDomains.Subnets: invalid identifier type for subnet: x
            - type: uuid\\n      uuid      | - type: uuid\\n      name           | NutanixDatacenterConfig.Spec.FailureDomains.Subnets: missing subnet UUID: /echo
            - type: name\\n      name: subnet-2 | - type: name\\n      name: ''   | NutanixDatacenterConfig.Spec.FailureDomains.Subnets: missing subnet name: /echo
            port: 9440                    | prt: 1\\n  port: 9440               | error unmarshaling JSON: while decoding JSON: json: unknown field "prt"
            # how documents belong together
            name: echo\\nspec:\\n  endpoint | name: other\\nspec:\\n  endpoint    | NutanixDatacenterConfig echo not found
            name: echo\\nspec:\\n  endpoint | name: echo\\n  namespace: n\\nspec:\\n  endpoint | NutanixDatacenterConfig and Cluster objects must have the same namespace specified
            name: echo-etcd\\nspec         | name: other\\nspec                  | NutanixMachineConfig echo-etcd not found
            # the provider, of the cluster
            count: 3\\n    endpoint        | count: 3\\n    upgradeRolloutStrategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}\\n    endpoint | failed setup and validations: upgrade rollout strategy customization is not supported for nutanix provider
            host: 10.20.0.10              | host: api.example.com              | failed to validate cluster spec: cluster controlPlaneConfiguration.Endpoint.Host is invalid: api.example.com
            # the provider, of the datacenter
            port: 9440                    | port: 65536                        | failed to validate cluster spec: nutanix prism central port 65536 out of range
            port: 9440                    | port: -1                           | failed to validate cluster spec: nutanix prism central port -1 out of range
            name: pe-1                    | name: Pe1                          | `failed to validate cluster spec: failure domain name should contains only small letters, digits, and hyphens.\\n\t\t\tit should start with small letter or digit`
            - echo-md                     | - echo                             | failed to validate cluster spec: worker machine group echo not found in the cluster worker node group definitions
            - count: 2                    | - count: 3                         | failed to validate cluster spec: count 3 of machines in workerNodeGroupConfiguration echo-md shouldn't be greater than the failure domain count 2 where those machines should be spreaded accross
            - 10.20.1.0/24                | - 10.20.1.0/33                     | failed to validate cluster spec: invalid CIDR 10.20.1.0/33: invalid CIDR address: 10.20.1.0/33
            - 10.20.0.20-10.20.0.30       | - 10.20.0.20-10.20.0.30-10.20.0.31 | failed to validate cluster spec: invalid IP range 10.20.0.20-10.20.0.30-10.20.0.31
            - 10.20.0.20-10.20.0.30       | - 10.20.0-10.20.0.30               | failed to validate cluster spec: invalid start IP address 10.20.0
            - 10.20.0.20-10.20.0.30       | - 10.20.0.20-30                    | failed to validate cluster spec: invalid end IP address 30
            - 10.20.0.20-10.20.0.30       | - 10.20.0.31-10.20.0.30            | failed to validate cluster spec: start IP address 10.20.0.31 is greater than end IP address 10.20.0.30
            - 10.20.0.20-10.20.0.30       | - 10.20.0.1-::1                    | failed to validate cluster spec: start IP address 10.20.0.1 is greater than end IP address ::1
            ccmExcludeNodeIPs:\\n  - 10.20.0.10 | ccmExcludeNodeIPs:\\n  - 10.20.0 | failed to validate cluster spec: invalid IP address 10.20.0
            # the provider, of machines
            vcpuSockets: 4                | vcpuSockets: 0                     | failed to validate cluster spec: failed to validate machine config: vCPU sockets 0 must be greater than or equal to 1
            vcpusPerSocket: 1             | vcpusPerSocket: 0                  | failed to validate cluster spec: failed to validate machine config: vCPUs per socket 0 must be greater than or equal to 1
            memorySize: 8Gi               | memorySize: 2047Mi                 | failed to validate cluster spec: failed to validate machine config: MemorySize must be greater than or equal to 2048Mi
            systemDiskSize: 60Gi          | systemDiskSize: 21474836479        | failed to validate cluster spec: failed to validate machine config: SystemDiskSize must be greater than or equal to 20Gi
            bootType: uefi                | bootType: bios                     | failed to validate cluster spec: failed to validate machine config: boot type bios is not supported, only legacy and uefi are supported
            type: name\\n    name: element-1 | type: name                        | failed to validate cluster spec: failed to validate machine config: missing cluster name
            type: name\\n    name: element-1 | type: uuid                        | failed to validate cluster spec: failed to validate machine config: missing cluster uuid
            type: name\\n    name: element-1 | type: id                          | `failed to validate cluster spec: failed to validate machine config: invalid cluster identifier type: id; valid types are: "name" and "uuid"`
            type: name\\n    name: subnet-1 | type: name                         | failed to validate cluster spec: failed to validate machine config: missing subnet name
            type: name\\n    name: subnet-1 | type: uuid                         | failed to validate cluster spec: failed to validate machine config: missing subnet uuid
            type: name\\n    name: subnet-1 | type: id                           | `failed to validate cluster spec: failed to validate machine config: invalid subnet identifier type: id; valid types are: "name" and "uuid"`
            type: name\\n    name: md-ubuntu | type: name\\n    nam: md-ubuntu   | failed to validate cluster spec: failed to validate machine config: missing image name
            type: name\\n    name: md-ubuntu | type: uuid\\n    name: md-ubuntu  | failed to validate cluster spec: failed to validate machine config: missing image uuid
            type: name\\n    name: md-ubuntu | type: url\\n    name: md-ubuntu   | `failed to validate cluster spec: failed to validate machine config: invalid image identifier type: url; valid types are: "name" and "uuid"`
            type: name\\n    name: project-1 | type: name                        | failed to validate cluster spec: failed to validate machine config: missing project name
            type: name\\n    name: project-1 | type: uuid                        | failed to validate cluster spec: failed to validate machine config: missing project uuid
            type: name\\n    name: project-1 | name: project-1                   | `failed to validate cluster spec: failed to validate machine config: invalid project identifier type: ; valid types are: "name" and "uuid"`
            - key: floor                  | - key: ''                          | failed to validate cluster spec: failed to validate machine config: missing category key
            value: second                 | value: ''                          | failed to validate cluster spec: failed to validate machine config: missing category value
            osFamily: ubuntu\\n  cluster   | osFamily: ubuntu\\n  gpus: [{type: name, name: a}]\\n  cluster | failed to validate cluster spec: failed to validate machine config: GPUs are not supported for control plane machine
            42949672960                   | 42949672960\\n  gpus: [{type: name, name: a}] | failed to validate cluster spec: failed to validate machine config: GPUs are not supported for external etcd machine
            - type: deviceID              | - type: ''                         | failed to validate cluster spec: failed to validate machine config: missing GPU type
            - type: deviceID              | - type: serial                     | `failed to validate cluster spec: failed to validate machine config: invalid GPU identifier type: serial; valid types are: "deviceID" and "name"`
            deviceID: 4711                | name: a                            | failed to validate cluster spec: failed to validate machine config: missing GPU device ID
            name: Ampere 40               | name: ''                           | failed to validate cluster spec: failed to validate machine config: missing GPU name
            memorySize: 8Gi               | memorySize: much                   | error unmarshaling JSON: while decoding JSON: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
            memorySize: 8Gi               | memorySize: 8GiB                   | error unmarshaling JSON: while decoding JSON: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
            memorySize: 8Gi               | memorySize: 8gi                    | error unmarshaling JSON: while decoding JSON: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
            memorySize: 8Gi               | memorySize: 8iG                    | error unmarshaling JSON: while decoding JSON: unable to parse quantity's suffix
            # images
            name: cp-ubuntu-2204-kube-v1-34   | name: cp-ubuntu                | failed to validate cluster spec: machine config echo-cp validation failed: missing kube version from the machine config template name: template=cp-ubuntu, version=1.34
            name: etcd-ubuntu-2204-kube-v1-34 | name: etcd-1-33                | failed to validate cluster spec: machine config echo-etcd validation failed: missing kube version from the machine config template name: template=etcd-1-33, version=1.34
            name: md-ubuntu-2204-kube-v1-34   | name: md-1-33                  | failed to validate cluster spec: machine config echo-cp validation failed: missing kube version from the machine config template name: template=md-1-33, version=1.34
            name: echo-md\\n---            | name: echo-md\\n    kubernetesVersion: "1.33"\\n---  | failed to validate cluster spec: machine config echo-cp validation failed: missing kube version from the machine config template name: template=md-ubuntu-2204-kube-v1-34, version=1.33
            """)
    void saysWhatEksAnywhereSays(String before, String after, String expected) {
        assertThat(valid.with(before, after).errors()).contains(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what only the API server asks of a machine config
            name: echo-md\\nspec           | name: ''\\nspec            | NutanixMachineConfig: missing name
            type: name\\n    name: subnet-1 | type: id                  | NutanixMachineConfig: NutanixMachineConfig: invalid identifier type for subnet: id
            type: name\\n    name: element-1 | type: name              | NutanixMachineConfig: NutanixMachineConfig: missing cluster name: echo-md
            type: name\\n    name: md-ubuntu | type: uuid\\n    name: md | NutanixMachineConfig: NutanixMachineConfig: missing image UUID: echo-md
            type: name\\n    name: project-1 | type: ''                | NutanixMachineConfig: NutanixMachineConfig: invalid identifier type for project:
            - key: floor                  | - key: ''                 | NutanixMachineConfig: NutanixMachineConfig: missing category key: echo-md
            value: second                 | value: ''                 | NutanixMachineConfig: NutanixMachineConfig: missing category value for key floor: echo-md
            vcpuSockets: 4                | vcpuSockets: 1            | NutanixMachineConfig: NutanixMachineConfig: vcpu sockets must be greater than or equal to 2
            vcpusPerSocket: 1             | vcpusPerSocket: 0         | NutanixMachineConfig: NutanixMachineConfig: vcpu per socket must be greater than or equal to 1
            memorySize: 8Gi               | memorySize: 4095Mi        | NutanixMachineConfig: NutanixMachineConfig: memory size must be greater than or equal to 4Gi
            systemDiskSize: 60Gi          | systemDiskSize: 39.9Gi    | NutanixMachineConfig: NutanixMachineConfig: system disk size must be greater than 40Gi
            osFamily: ubuntu              | osFamily: bottlerocket    | NutanixMachineConfig: unsupported spec.osFamily (bottlerocket); Please use one of the following: ubuntu, redhat
            bootType: uefi                | bootType: bios            | NutanixMachineConfig: unsupported boot type (bios); Please use one of the following: legacy, uefi
            users:                        | others:                   | users is not set for NutanixMachineConfig echo-md, please provide a user
            name: eksa                    | name: ''                  | users[0].name is not set or is empty for NutanixMachineConfig echo-md, please provide a username
            - ssh-rsa AAAA                | - ''                      | users[0].SshAuthorizedKeys is not set or is empty for NutanixMachineConfig echo-md, please provide a valid ssh authorized key for user eksa
            """)
    void theApiServerAsksMoreOfAMachineConfig(String before, String after, String expected) {
        assertThat(valid.with(before, after).alone(MACHINE))
                .anyMatch(text -> text.strip().equals(expected.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vcpuSockets: 4         | vcpuSockets: 1         | spec.nutanix-too-small
            memorySize: 8Gi        | memorySize: 2Gi        | spec.nutanix-too-small
            systemDiskSize: 60Gi   | systemDiskSize: 20Gi   | spec.nutanix-too-small
            osFamily: ubuntu       | osFamily: bottlerocket | spec.os-family-of-provider
            name: echo-md\\nspec    | name: echo-md\\n  namespace: n\\nspec | spec.namespace
            - ssh-rsa AAAA         | - ''                   | spec.ssh-key-missing
            """)
    void whatIsRefusedOnlyLaterIsAWarning(String before, String after, String id) {
        var changed = valid.with(before, after);

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osFamily: ubuntu", "credentialRef:\\n    kind: Secret\\n    name: nutanix-credentials"})
    void theCommandFillsIn(String removed) {
        var changed = valid.with(removed, "");

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).containsExactly("spec.provider-unbuilt");
    }

    @Test
    void theProviderItselfFillsNothingIn() {
        var changed = valid.with("credentialRef:\\n    kind: Secret\\n    name: nutanix-credentials", "");

        assertThat(changed.alone(DATACENTER, Scope.PROVIDER_KIND)).containsExactly("credentialRef must be provided");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: Secret              | kind: Config    | credentialRef kind must be Secret
            name: nutanix-credentials | name: ''        | credentialRef name must be provided
            endpoint: prism.example.com | endpoint: ''  | nutanix prism central endpoint must be provided
            """)
    void theProviderAsksAgain(String before, String after, String expected) {
        assertThat(valid.with(before, after).alone(DATACENTER, Scope.PROVIDER_KIND))
                .containsExactly(expected);
    }

    @Test
    void anImageToldByItsUuidIsNotJudgedByItsName() {
        var image = valid.with("type: name\\n    name: cp-ubuntu-2204-kube-v1-34", "type: uuid\\n    uuid: x");

        assertThat(image.errors()).isEmpty();
    }

    @Test
    void withoutMachineConfigsTheProviderMissesThem() {
        var changed = new ChangedSpec(valid.path(), valid.text().split("---\n.*\nkind: NutanixMachineConfig", 2)[0]);

        assertThat(changed.create())
                .containsExactly(
                        "failed to validate cluster spec: cannot find NutanixMachineConfig echo-cp for control plane",
                        "failed to validate cluster spec: cannot find NutanixMachineConfig echo-etcd for etcd machines");
    }

    @Test
    void aBundleMayHoldAnEmptyBlock() {
        var bundle =
                "additionalTrustBundle: |\\n    -----BEGIN CERTIFICATE-----\\n    -----END CERTIFICATE-----\\n  port:";

        assertThat(valid.with("port:", bundle).errors()).isEmpty();
    }

    @Test
    void whatCannotBeReadHidesWhatFollowsIt() {
        var broken = new ChangedSpec(valid.path(), "a: [\n---\n" + valid.text());
        var version = valid.with("\"1.34\"", "1.34.1");

        assertThat(broken.alone(DATACENTER)).first().asString().startsWith("error converting YAML to JSON: yaml: ");
        assertThat(version.alone(DATACENTER)).first().asString().startsWith("error converting YAML to JSON: yaml: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            prism.example.com         |
            '[fd00::1]'               |
            https://prism.example.com |
            'fd00::1'                 | `failed to validate cluster spec: failed to reach server https://fd00::1:9440: parse "https://fd00::1:9440": invalid port "::1:9440" after host`
            '[10.0.0.1]'              | `failed to validate cluster spec: failed to reach server https://[10.0.0.1]:9440: parse "https://[10.0.0.1]:9440": invalid IP-literal`
            '[prism]'                 | `failed to validate cluster spec: failed to reach server https://[prism]:9440: parse "https://[prism]:9440": invalid host: ParseAddr("prism"): unable to parse IP`
            'prism:443'               | `failed to validate cluster spec: failed to reach server https://prism:443:9440: parse "https://prism:443:9440": invalid port ":443:9440" after host`
            """)
    void anEndpointIsAHostAlone(String endpoint, String expected) {
        assertThat(valid.with("endpoint: prism.example.com", "endpoint: " + endpoint)
                        .errors())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
