package dev.slipway.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.FurtherUsers.User;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurtherUsersTest {

    private static final Path PATH = Path.of("cluster.yaml");

    @ParameterizedTest
    @EnumSource(names = {"TINKERBELL", "VSPHERE", "CLOUDSTACK", "NUTANIX"})
    void oneIsAddedToEveryMachineAndGoesWithoutATrace(Provider provider) {
        var file = FirstSpec.of(PATH, "shop", provider);

        var more = FurtherUsers.added(file, "ops");

        assertThat(FurtherUsers.of(more)).containsExactly(new User("ops", List.of()));
        assertThat(more.text().lines().filter("  - name: ops"::equals)).hasSameSizeAs(ClusterParts.configs(file));
        assertThat(FurtherUsers.taken(more, "ops")).isTrue();
        assertThat(FurtherUsers.removed(more, "ops").text()).isEqualTo(file.text());
    }

    @Test
    void aUserIsEditedWhereverHeIs() {
        var file = FirstSpec.of(PATH, "shop", Provider.VSPHERE);
        var more = FurtherUsers.added(FurtherUsers.added(file, "ops"), "audit");
        var without =
                Spot.of("VSphereMachineConfig", "shop-cp", "spec.users[1]").clear(more);

        var edited = FurtherUsers.with(FurtherUsers.renamed(without, "ops", "night"), "night", List.of("a b", "c d"));

        assertThat(FurtherUsers.of(edited))
                .containsExactlyInAnyOrder(new User("audit", List.of()), new User("night", List.of("a b", "c d")));
        assertThat(Spot.of("VSphereMachineConfig", "shop-etcd", "spec.users[1].sshAuthorizedKeys[1]")
                        .text(edited))
                .isEqualTo("c d");
        assertThat(FurtherUsers.renamed(FurtherUsers.with(edited, "night", List.of()), "night", "ops")
                        .text())
                .isEqualTo(without.text());
    }

    @Test
    void whoIsFirstStaysWhoHeIs() {
        var file = FirstSpec.of(PATH, "shop", Provider.NUTANIX);

        assertThat(FurtherUsers.of(file)).isEmpty();
        assertThat(FurtherUsers.taken(file, "eksa")).isTrue();
        assertThat(FurtherUsers.removed(file, "eksa").text()).isEqualTo(file.text());
        assertThat(FurtherUsers.added(FirstSpec.of(PATH, "shop", Provider.SNOW), "ops")
                        .text())
                .isEqualTo(FirstSpec.of(PATH, "shop", Provider.SNOW).text());
    }
}
