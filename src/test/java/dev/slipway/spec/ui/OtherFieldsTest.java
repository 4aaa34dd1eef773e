package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.spec.BareMetal;
import dev.slipway.spec.FurtherUsers;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFieldsTest {

    private static final Path PATH = Path.of("cluster.yaml");

    @Test
    void whatTheStepsShowIsNotAmongThem() {
        var file = BareMetal.begin(PATH, "ml-forge");

        assertThat(OtherFields.of(file)).isEmpty();
    }

    @Test
    void furtherUsersAreShownAndFurtherKeysOfTheFirstAreNot() {
        var more = FurtherUsers.added(BareMetal.begin(PATH, "ml-forge"), "ops");
        var keys = FurtherUsers.with(more, "ops", List.of("ssh-rsa a", "ssh-rsa b"));
        var second = Spot.of(BareMetal.MACHINES, "ml-forge-cp", "spec")
                .document(keys)
                .map(document -> keys.adding(document, "spec.users[0].sshAuthorizedKeys", "ssh-rsa c"))
                .orElseThrow();

        assertThat(OtherFields.of(keys)).isEmpty();
        assertThat(OtherFields.of(second))
                .extracting(OtherFields.Other::path)
                .containsExactly("spec.users[0].sshAuthorizedKeys[1]");
    }

    @Test
    void whatNoStepShowsIsListedWithItsLine() {
        var text = BareMetal.begin(PATH, "ml-forge")
                        .text()
                        .replace("    name: md-0\n", "    name: md-0\n    labels:\n      accelerator: l40s\n")
                + "---\napiVersion: anywhere.eks.amazonaws.com/v1alpha1\nkind: OIDCConfig\nmetadata:\n  name: staff\n";

        var others = OtherFields.of(SpecFile.of(PATH, text));

        assertThat(others)
                .extracting(OtherFields.Other::path)
                .containsExactly("spec.workerNodeGroupConfigurations[0].labels.accelerator", "");
        assertThat(others)
                .extracting(OtherFields.Other::document)
                .containsExactly("Cluster ml-forge", "OIDCConfig staff");
        assertThat(text.lines().skip(others.getFirst().line() - 1L).findFirst()).contains("      accelerator: l40s");
    }
}
