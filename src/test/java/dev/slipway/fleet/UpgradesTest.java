package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.SupportMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradesTest {

    private final Upgrades upgrades = new Upgrades(SupportMatrix.known());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cluster, the version it could have next
            ams-mgmt,     ''
            retail-prod,  1.36
            retail-stage, ''
            vs-lab,       1.35
            ml-forge,     ''
            """)
    void areOfTheReleaseThatTheClusterHas(String cluster, String next) {
        var state = SampleFleet.state().cluster(cluster).orElseThrow();

        assertThat(upgrades.next(state).orElse("")).isEqualTo(next);
    }

    @Test
    void areNoneWhereTheOperatingSystemDoesNotRunThem() {
        var bottlerocket = new SampleCluster(
                        "old", "old", "Tinkerbell", "v1.30.4", "Bottlerocket OS 1.20.0", "v0.26.1", "10.20.1.40")
                .controlPlane("ams-x1/old-aaaaa/10.20.0.61");

        assertThat(upgrades.next(SampleFleet.alone(bottlerocket))).isEmpty();
    }
}
