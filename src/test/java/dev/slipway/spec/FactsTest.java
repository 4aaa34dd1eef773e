package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.FieldFact.Change;
import dev.slipway.spec.FieldFact.Default;
import dev.slipway.spec.FieldFact.Need;
import dev.slipway.spec.FieldFact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    /// Described by Kubernetes, not by EKS Anywhere.
    private static final Set<String> FOREIGN = Set.of("kubeletConfiguration");

    private static final int DEEPEST = 9;

    private final Facts facts = Facts.known();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, path, type, need, change
            Cluster,                    spec.kubernetesVersion,                        string, REQUIRED, UPGRADE
            Cluster,                    spec.workerNodeGroupConfigurations[0].count,   int,    OPTIONAL, FREE
            Cluster,                    spec.datacenterRef.name,                       string, OPTIONAL, FREE
            Cluster,                    spec.clusterNetwork.pods.cidrBlocks,           []string, REQUIRED, NEVER
            Cluster,                    metadata.name,                                 string, REQUIRED, NEVER
            TinkerbellDatacenterConfig, spec.tinkerbellIP,                             string, REQUIRED, NEVER
            TinkerbellMachineConfig,    spec.users[0].sshAuthorizedKeys,               []string, REQUIRED, FREE
            NutanixMachineConfig,       spec.gpus[0].type,                             string, REQUIRED, FREE
            NutanixMachineConfig,       spec.memorySize,                               quantity, REQUIRED, UPGRADE
            SnowIPPool,                 spec.pools[0].gateway,                         string, REQUIRED, FREE
            Bundles,                    spec.versionsBundles[0].eksa.cliTools.uri,     string, API,      FREE
            EKSARelease,                spec.bundlesRef.namespace,                     string, API,      FREE
            TinkerbellTemplateConfig,   spec.template.tasks[0].actions[2].on-timeout,  []string, OPTIONAL, FREE
            """)
    void knowsAField(String kind, String path, String type, Need need, Change change) {
        var fact = facts.at(kind, path).orElseThrow();

        assertThat(fact.type()).isEqualTo(type);
        assertThat(fact.need()).isEqualTo(need);
        assertThat(fact.change()).isEqualTo(change);
    }

    @Test
    void saysWhereADefaultComesFrom() {
        var count = facts.at("Cluster", "spec.workerNodeGroupConfigurations[1].count");

        assertThat(count.orElseThrow().defaults())
                .containsExactly(new Default(Source.LOADING, "minCount of the autoscaling, else 1"));
    }

    @Test
    void namesTheValuesAFieldMayHave() {
        var family = facts.at("TinkerbellMachineConfig", "spec.osFamily").orElseThrow();

        assertThat(family.values()).containsExactly("ubuntu", "redhat", "bottlerocket");
    }

    @Test
    void listsWhatMayBeWrittenBelowAField() {
        assertThat(facts.below("Cluster", ""))
                .extracting(FieldFact::name)
                .containsExactly("apiVersion", "kind", "metadata", "spec", "status");
        assertThat(facts.below("Cluster", "spec.controlPlaneConfiguration.machineGroupRef"))
                .extracting(FieldFact::name)
                .containsExactly("kind", "name");
        assertThat(facts.below("Cluster", "spec.controlPlaneConfiguration.kubeletConfiguration"))
                .extracting(FieldFact::name)
                .contains("maxPods");
    }

    @Test
    void knowsNothingElsewhere() {
        assertThat(facts.at("Cluster", "spec.nothing")).isEmpty();
        assertThat(facts.at("Cluster", "")).isEmpty();
        assertThat(facts.below("Cluster", "spec.kubernetesVersion")).isEmpty();
        assertThat(facts.below("Secret", "")).isEmpty();
        assertThat(facts.below("Taint", "")).isEmpty();
    }

    @Test
    void everyFieldHasAMeaning() {
        var nameless = new ArrayList<String>();

        for (var kind : Schema.kinds()) {
            collect(kind, "", nameless, 0);
        }

        assertThat(nameless).isEmpty();
    }

    private void collect(String kind, String path, List<String> nameless, int depth) {
        for (var fact : facts.below(kind, path)) {
            var here = path.isEmpty() ? fact.name() : path + "." + fact.name();
            if (fact.meaning().isEmpty()) {
                nameless.add(kind + ": " + here);
            }
            if (depth < DEEPEST && !FOREIGN.contains(fact.name())) {
                collect(kind, here, nameless, depth + 1);
            }
        }
    }
}
