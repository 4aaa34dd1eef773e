package dev.slipway.lab.control.tinkerbell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.lab.control.Meta;
import dev.slipway.lab.world.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final String NAME = "ml-forge-abcde";
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestLab lab = new TestLab(1, TestLab.FIRST);
    private final TestCluster cluster = lab.bootstrap();

    @BeforeEach
    void aProvisionedMachine() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        cluster.capiCluster();
        cluster.machine(NAME, UserData.INIT);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(lab.failures()).isEmpty();
    }

    @Test
    void aDeletedMachineIsSwitchedOffAndItsHardwareIsFree() {
        cluster.delete(Kinds.TINKERBELL_MACHINE, NAME);
        assertThat(cluster.find(Kinds.TINKERBELL_MACHINE, NAME)).isPresent();

        lab.await(HOUR, () -> cluster.find(Kinds.TINKERBELL_MACHINE, NAME).isEmpty());

        assertThat(lab.machine(TestLab.FIRST).on()).isFalse();
        var hardware = cluster.get(Kinds.HARDWARE, "ams-c01");
        assertThat(Meta.label(hardware, HardwareChoice.OWNER_NAME)).isEmpty();
        assertThat(Meta.annotation(hardware, CaptProvisioning.PROVISIONED)).isEmpty();
        assertThat(Json.at(hardware, "metadata.finalizers")).isEmpty();
        assertThat(Json.text(hardware, "spec.userData")).isNotEmpty();
        assertThat(cluster.list(Kinds.WORKFLOW)).isEmpty();
        assertThat(cluster.list(Kinds.TEMPLATE)).isEmpty();
    }

    @Test
    void withoutItsBmcItIsNotReleased() {
        lab.fault("ams-c01", Fault.BMC_UNREACHABLE);

        cluster.delete(Kinds.TINKERBELL_MACHINE, NAME);
        lab.pass(HOUR);

        assertThat(cluster.find(Kinds.TINKERBELL_MACHINE, NAME)).isPresent();
        assertThat(cluster.log()).anyMatch(line -> line.contains("bmc job eksa-system/ml-forge-abcde-poweroff failed"));
        lab.mend("ams-c01", Fault.BMC_UNREACHABLE);
        cluster.delete(Kinds.JOB, NAME + "-poweroff");
        lab.await(HOUR, () -> cluster.find(Kinds.TINKERBELL_MACHINE, NAME).isEmpty());
    }

    @Test
    void freeHardwareServesTheNextMachine() {
        cluster.delete(Kinds.TINKERBELL_MACHINE, NAME);
        lab.await(HOUR, () -> cluster.find(Kinds.TINKERBELL_MACHINE, NAME).isEmpty());

        cluster.machine("ml-forge-fghij", UserData.JOIN);

        lab.await(HOUR, () -> cluster.state("ml-forge-fghij").equals("SUCCESS"));
        assertThat(Json.text(cluster.get(Kinds.TINKERBELL_MACHINE, "ml-forge-fghij"), "spec.hardwareName"))
                .isEqualTo("ams-c01");
    }

    @Test
    void aMovedMachineIsReadyWithoutAWorkflow() {
        var target = lab.cluster("ml-forge");
        var hardware = cluster.get(Kinds.HARDWARE, "ams-c01");
        lab.remove(cluster);

        target.capiCluster();
        target.hardware(TestLab.FIRST, "correct horse");
        target.edit(Kinds.HARDWARE, "ams-c01", moved -> {
            moved.set("spec", hardware.path("spec"));
            for (var field : new String[] {"labels", "annotations", "finalizers"}) {
                Json.metadata(moved).set(field, Json.at(hardware, "metadata." + field));
            }
        });
        target.machine(NAME, UserData.INIT);

        assertThat(Json.at(target.get(Kinds.TINKERBELL_MACHINE, NAME), "status.ready")
                        .asBoolean())
                .isTrue();
        assertThat(target.list(Kinds.WORKFLOW)).isEmpty();
        assertThat(target.list(Kinds.TEMPLATE)).isEmpty();
        lab.pass(HOUR);
        assertThat(lab.machine(TestLab.FIRST).on()).isTrue();
        assertThat(Json.text(target.get(Kinds.BMC_MACHINE, "bmc-ams-c01"), "status.powerState"))
                .isEqualTo("on");
    }
}
