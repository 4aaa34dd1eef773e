package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.SupportMatrix.Notice;
import dev.slipway.spec.SupportMatrix.OsFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportMatrixTest {

    private final SupportMatrix matrix = SupportMatrix.known();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # EKS Anywhere, oldest, newest Kubernetes
            v0.26.1,  1.30, 1.36
            0.25,     1.29, 1.35
            v0.24.0,  1.28, 1.34
            v0.23.5,  1.28, 1.33
            v0.22.0,  1.28, 1.32
            v0.21.3,  1.27, 1.31
            """)
    void knowsTheKubernetesVersionsOfARelease(String eksaVersion, String oldest, String newest) {
        var release = matrix.release(eksaVersion).orElseThrow();

        var versions = matrix.kubernetesVersions(release, Provider.TINKERBELL);

        assertThat(versions).startsWith(newest).endsWith(oldest);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VSPHERE,    1.36, bottlerocket ubuntu redhat
            TINKERBELL, 1.36, ubuntu redhat
            TINKERBELL, 1.28, ubuntu redhat bottlerocket
            NUTANIX,    1.33, ubuntu redhat
            SNOW,       1.30, bottlerocket ubuntu
            CLOUDSTACK, 1.30, ''
            DOCKER,     1.36, ''
            """)
    void knowsTheOperatingSystems(Provider provider, String kubernetes, String families) {
        var named = matrix.osFamilies(provider, kubernetes).stream().map(OsFamily::name);

        assertThat(String.join(" ", named.toList())).isEqualTo(families);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            v0.26.1, CLOUDSTACK, true
            v0.26.0, SNOW,       false
            v0.25.0, SNOW,       false
            v0.26.1, DOCKER,     false
            """)
    void saysWhatStandsAgainstAProvider(String eksaVersion, Provider provider, boolean obstacle) {
        var notice = matrix.notice(matrix.release(eksaVersion).orElseThrow(), provider);

        assertThat(notice).map(Notice::obstacle).contains(obstacle);
        assertThat(notice).map(Notice::what).isPresent();
        assertThat(notice).map(Notice::why).isPresent();
        assertThat(notice).map(Notice::remedy).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"v0.25.0, CLOUDSTACK", "v0.26.1, TINKERBELL", "v0.26.1, VSPHERE", "v0.26.1, NUTANIX"})
    void isSilentWhereThereIsNothingToSay(String eksaVersion, Provider provider) {
        assertThat(matrix.notice(matrix.release(eksaVersion).orElseThrow(), provider))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyProviderOffersTheVersionsOfTheNewestRelease(Provider provider) {
        assertThat(matrix.kubernetesVersions(matrix.newest(), provider))
                .isEqualTo(matrix.newest().kubernetesVersions());
    }

    @Test
    void knowsNoReleaseOfAnotherName() {
        assertThat(matrix.release("v0.2")).isEmpty();
        assertThat(matrix.release("")).isEmpty();
    }
}
