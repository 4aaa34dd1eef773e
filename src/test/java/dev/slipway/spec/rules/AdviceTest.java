package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What EKS Anywhere accepts and Slipway warns of: one line of a valid specification is changed, a warning follows.
class AdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # every infrastructure
              count: 5                   |   count: 1                             | spec.etcd-unusual
            - 192.168.0.0/16             | - 10.0.0.0/8                           | spec.cidrs-overlap
            - 192.168.0.0/16             | - 172.16.0.0/12                        | spec.endpoint-conflict
            - 10.96.0.0/12               | - 172.20.0.0/16                        | spec.endpoint-conflict
            "1.36"                       | 1.30                                   | spec.version-unquoted
            cniConfig:\\n      cilium: {} | cni: cilium                            | spec.cni-deprecated
            managementCluster:           | gitOpsRef: {kind: FluxConfig, name: a}\\n  managementCluster: | spec.ref-unresolved
            managementCluster:           | identityProviderRefs: [{kind: OIDCConfig, name: a}]\\n  managementCluster: | spec.ref-unresolved
            # vSphere
            insecure: false              | insecure: true                         | spec.vsphere-insecure
              - name: north              |   - {name: north, computeCluster: c, resourcePool: p, datastore: d, folder: f, network: /dc1/network/n}\\n  - name: north | spec.failure-domain-twice
            memoryMiB: 8192              | memoryMiB: 1024                        | spec.vsphere-memory
            folder: cp-folder            |                                        | spec.vsphere-folder
            diskGiB: 25                  | diskGiB: 19                            | spec.vsphere-disk
            networks: [VM Network, Storage] | networks: [a, b, c]                 | spec.vsphere-networks-many
            networks: [VM Network, Storage] | tags: [prod]                        | spec.vsphere-tag
            sshAuthorizedKeys: [ssh-ed25519 AAAA cp] |                            | spec.ssh-key-missing
            """)
    void warnsOnVSphere(String before, String after, String expected) {
        var changed = ChangedSpec.of("vsphere.yaml").with(before, after == null ? "" : after);

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            credentialsRef: global       |                                        | spec.cloudstack-zone-incomplete
            domain: domain1              | domain: ''                             | spec.cloudstack-zone-incomplete
            name: zone1                  |                                        | spec.cloudstack-zone-incomplete
            count: 4                     | count: 4\\n    failureDomains: [a]      | spec.failure-domains-ignored
            sshAuthorizedKeys: [ssh-ed25519 AAAA cp] |                            | spec.ssh-key-missing
            """)
    void warnsOnCloudStack(String before, String after, String expected) {
        var changed = ChangedSpec.of("cloudstack.yaml").with(before, after == null ? "" : after);

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).contains(expected);
    }

    @Test
    void aWorkloadClusterWithTaintedWorkersOnlyIsTold() {
        var tainted = ChangedSpec.of("vsphere.yaml")
                .with("managementCluster:\\n    name: fjord", "managementCluster:\\n    name: other")
                .with("count: 4", "count: 4\\n    taints: [{key: k, effect: NoSchedule}]");

        assertThat(tainted.errors()).isEmpty();
        assertThat(tainted.warnings()).contains("spec.workers-all-tainted");
    }

    @Test
    void failureDomainsOfAGroupNeedThoseOfTheDatacenter() {
        var valid = ChangedSpec.of("vsphere.yaml");
        var without = new ChangedSpec(
                valid.path(), valid.text().replaceFirst("(?s)  failureDomains:\n  - name.*?---", "---"));

        assertThat(without.errors()).isEmpty();
        assertThat(without.warnings()).contains("spec.failure-domains-ignored");
    }

    @Test
    void etcdNeedsMoreMemoryThanOthers() {
        var small = ChangedSpec.of("vsphere.yaml");
        var etcd = new ChangedSpec(
                small.path(), small.text().replaceFirst("(?s)(etcd-folder.*?memoryMiB: )8192", "$14096"));

        assertThat(etcd.warnings()).contains("spec.vsphere-memory");
    }

    @Test
    void aSystemThatIsNotSetIsBottlerocket() {
        var unset = ChangedSpec.of("vsphere.yaml");
        var plain = new ChangedSpec(
                unset.path(), unset.text().replace("osFamily: ubuntu", "").replace("name: capv", "name: ec2-user"));

        assertThat(plain.errors()).isEmpty();
        assertThat(plain.warnings()).contains("spec.vsphere-os-family");
    }

    @Test
    void aDocumentNobodyRefersToIsTold() {
        var valid = ChangedSpec.of("vsphere.yaml");
        var more = new ChangedSpec(
                valid.path(),
                valid.text() + "---\n"
                        + valid.text().replaceAll("(?s).*---\n", "").replace("-md", "-spare"));

        assertThat(more.errors()).isEmpty();
        assertThat(more.warnings()).contains("spec.unreferenced");
    }

    @Test
    void aMissedReferenceIsToldOnce() {
        var missed = ChangedSpec.of("vsphere.yaml").with("name: fjord-md\\nspec", "name: fjord-dm\\nspec");

        assertThat(missed.warnings()).doesNotContain("spec.unreferenced");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            identityProviderRefs: [{kind: AWSIamConfig, name: a}] | AWSIamConfig | {awsRegion: eu-west-1, backendMode: [EKSConfigMap]} | spec.aws-iam-unmapped
            gitOpsRef: {kind: FluxConfig, name: a}                | FluxConfig   | {git: {repositoryUrl: 'ssh://git@example.com/a.git'}} | spec.git-key-default
            """)
    void whatIsTakenForGrantedIsTold(String ref, String kind, String spec, String expected) {
        var valid = ChangedSpec.of("vsphere.yaml").with("managementCluster:", ref + "\\n  managementCluster:");
        var more = new ChangedSpec(
                valid.path(),
                valid.text() + "---\napiVersion: anywhere.eks.amazonaws.com/v1alpha1\nkind: " + kind
                        + "\nmetadata: {name: a}\nspec: " + spec + "\n");

        assertThat(more.errors()).isEmpty();
        assertThat(more.warnings()).contains(expected);
    }
}
