package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Finding;
import dev.slipway.spec.rules.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeparateEtcdTest {

    private static final Path PATH = Path.of("cluster.yaml");

    @ParameterizedTest
    @EnumSource(names = {"DOCKER", "VSPHERE", "CLOUDSTACK", "NUTANIX"})
    void whatIsGeneratedIsWhatComesBack(Provider provider) {
        var generated = FirstSpec.of(PATH, "shop", provider);

        var stacked = SeparateEtcd.removed(generated);

        assertThat(SeparateEtcd.in(stacked)).isFalse();
        assertThat(stacked.text()).doesNotContain("etcd");
        assertThat(SeparateEtcd.added(stacked).text()).isEqualTo(generated.text());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TINKERBELL")
    void whatIsAddedGoesWithoutATrace(Provider provider) {
        var stacked = SeparateEtcd.removed(FirstSpec.of(PATH, "shop", provider));

        var separate = SeparateEtcd.added(stacked);

        assertThat(SeparateEtcd.in(separate)).isTrue();
        assertThat(SeparateEtcd.added(separate)).isSameAs(separate);
        assertThat(findings(separate)).doesNotContain("spec.reference-missing");
        assertThat(SeparateEtcd.removed(separate).text()).isEqualTo(stacked.text());
    }

    @Test
    void theMachinesAreLikeThoseOfTheControlPlane() {
        var stacked = SeparateEtcd.removed(FirstSpec.of(PATH, "shop", Provider.VSPHERE));
        var large = Spot.of("VSphereMachineConfig", "shop-cp", "spec.memoryMiB").set(stacked, "16384");

        var separate = SeparateEtcd.added(large);

        assertThat(Spot.of("VSphereMachineConfig", "shop-etcd", "spec.memoryMiB")
                        .text(separate))
                .isEqualTo("16384");
        assertThat(Spot.cluster("spec.externalEtcdConfiguration.count").text(separate))
                .isEqualTo("3");
    }

    @Test
    void aMachineConfigAnotherGroupHasStays() {
        var generated = FirstSpec.of(PATH, "shop", Provider.NUTANIX);
        var shared = Spot.cluster("spec.externalEtcdConfiguration.machineGroupRef.name")
                .set(generated, "shop-cp");

        assertThat(ClusterParts.configs(SeparateEtcd.removed(shared))).contains("shop-cp", "shop-etcd");
    }

    private static List<String> findings(SpecFile file) {
        return Validation.of(file, Map.of()).stream().map(Finding::id).toList();
    }
}
