package dev.slipway.lab.control.tinkerbell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.world.Fault;
import dev.slipway.lab.world.MachinePhase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final String HOST = "ams-c01";
    private static final String NAME = "ml-forge-abcde";
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestLab lab = new TestLab(1, TestLab.FIRST);
    private final TestCluster cluster = lab.bootstrap();

    @BeforeEach
    void aCluster() {
        cluster.capiCluster();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(lab.failures()).isEmpty();
    }

    @Test
    void anUnreachableBmcIsNotContactable() {
        lab.fault(HOST, Fault.BMC_UNREACHABLE);

        cluster.hardware(TestLab.FIRST, "correct horse");

        assertThat(bmc("powerState")).isEqualTo("unknown");
        assertThat(contact())
                .startsWith("False failed to open connection to BMC: ")
                .contains("i/o timeout");
        assertThat(cluster.log()).anyMatch(line -> line.contains("BMC connection failed"));
        lab.mend(HOST, Fault.BMC_UNREACHABLE);
        lab.pass(Duration.ofMinutes(3));
        assertThat(contact()).isEqualTo("True ");
        assertThat(bmc("powerState")).isEqualTo("off");
    }

    @Test
    void aWrongPasswordIsRefusedAndNeverRepeated() {
        cluster.hardware(TestLab.FIRST, "battery staple");

        assertThat(contact())
                .startsWith("False failed to open connection to BMC: ")
                .contains("401");
        assertThat(String.join("\n", cluster.log())).contains("401").doesNotContain("battery staple", "correct horse");
    }

    @Test
    void theBmcMayBeTheOneThatIsWrong() {
        lab.fault(HOST, Fault.BMC_WRONG_PASSWORD);

        cluster.hardware(TestLab.FIRST, "correct horse");

        assertThat(contact()).contains("401");
    }

    @Test
    void aMissingSecretIsOnlyALogLine() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        cluster.delete(Kinds.SECRET, "bmc-ams-c01-auth");

        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);

        assertThat(cluster.state(NAME)).isEqualTo("PREPARING");
        assertThat(contact()).isEqualTo("True ");
        assertThat(cluster.log()).anyMatch(line -> line.contains("secret eksa-system/bmc-ams-c01-auth not found"));
    }

    @Test
    void aBmcLostDuringTheBootJobFailsTheWorkflowForGood() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.BMC_UNREACHABLE);

        cluster.machine(NAME, UserData.INIT);

        assertThat(cluster.state(NAME)).isEqualTo("FAILED");
        assertThat(condition(Kinds.WORKFLOW, NAME, "BootJobFailed")).isEqualTo("True job failed");
        assertThat(condition(Kinds.JOB, "netboot-" + NAME, "Failed"))
                .isEqualTo("True task eksa-system/netboot-ml-forge-abcde-task-0 failed");
        assertThat(condition(Kinds.TASK, "netboot-ml-forge-abcde-task-0", "Failed"))
                .startsWith("True Failed to connect to BMC: ");
        assertThat(cluster.log()).anyMatch(line -> line.contains("workflow failed"));
        lab.mend(HOST, Fault.BMC_UNREACHABLE);
        lab.pass(HOUR);
        assertThat(cluster.state(NAME)).isEqualTo("FAILED");
        startAgain();
    }

    @Test
    void aBmcWithoutEffectRunsIntoTheTaskTimeout() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.POWER_STUCK);

        cluster.machine(NAME, UserData.INIT);
        lab.pass(Duration.ofMinutes(9));
        assertThat(cluster.state(NAME)).isEqualTo("PREPARING");
        lab.pass(Duration.ofMinutes(2));

        assertThat(cluster.state(NAME)).isEqualTo("FAILED");
        assertThat(condition(Kinds.TASK, "netboot-ml-forge-abcde-task-2", "Failed"))
                .isEqualTo("True bmc task timeout: 600000000000");
    }

    @Test
    void aWrongMacLeavesTheWorkflowPending() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.WRONG_MAC);

        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);

        assertThat(cluster.state(NAME)).isEqualTo("PENDING");
        assertThat(bmc("powerState")).isEqualTo("on");
        assertThat(lab.smeeLog())
                .anyMatch(line -> line.contains("error reading from backend") && line.contains("3c:ec:ef:7d:02:61"))
                .noneMatch(line -> line.contains("3c:ec:ef:7d:02:60"));
        lab.mend(HOST, Fault.WRONG_MAC);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
    }

    @Test
    void withoutDhcpNothingReachesSmee() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.NO_DHCP);

        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);

        assertThat(cluster.state(NAME)).isEqualTo("PENDING");
        assertThat(lab.smeeLog()).isEmpty();
        lab.mend(HOST, Fault.NO_DHCP);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
    }

    @Test
    void withoutSmeeNobodyAnswers() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.smee(false);

        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);

        assertThat(cluster.state(NAME)).isEqualTo("PENDING");
        lab.smee(true);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
    }

    @Test
    void aWrongDiskIsCuredByTheRightHardwareAndANewWorkflow() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.WRONG_DISK);

        cluster.machine(NAME, UserData.INIT);
        lab.await(HOUR, () -> cluster.state(NAME).equals("FAILED"));

        assertThat(action("message"))
                .isEqualTo("error writing image to disk: open /dev/sda: no such file or directory");
        assertThat(action("state")).isEqualTo("FAILED");
        var hardware = cluster.get(Kinds.HARDWARE, HOST);
        assertThat(Meta.annotation(hardware, AgentAttributes.ANNOTATION)).contains("nvme0n1");
        cluster.edit(Kinds.HARDWARE, HOST, found -> {
            Json.spec(found).putArray("disks").addObject().put("device", "/dev/nvme0n1");
        });
        startAgain();
        assertThat(cluster.get(Kinds.WORKFLOW, NAME)
                        .at("/status/tasks/0/actions/1/environment/DEST_DISK")
                        .asText())
                .isEqualTo("/dev/nvme0n1p2");
    }

    @Test
    void anImageThatIsNotThereFailsTheAction() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.IMAGE_NOT_FOUND);

        cluster.machine(NAME, UserData.INIT);
        lab.await(HOUR, () -> cluster.state(NAME).equals("FAILED"));

        assertThat(action("message"))
                .isEqualTo("error writing image to disk: http://10.40.0.5/images/ubuntu-2404-kube-1-36.gz not found");
        lab.mend(HOST, Fault.IMAGE_NOT_FOUND);
        startAgain();
    }

    @Test
    void aSlowImageTimesOut() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.ACTION_TIMEOUT);

        cluster.machine(NAME, UserData.INIT);
        lab.await(HOUR, () -> cluster.state(NAME).equals("TIMEOUT"));

        assertThat(action("state")).isEqualTo("TIMEOUT");
        assertThat(action("executionDuration")).startsWith("10m");
        assertThat(cluster.log()).anyMatch(line -> line.contains("workflow timed out"));
    }

    @Test
    void kubeadmFailsAfterTheWorkflowHasSucceeded() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        lab.fault(HOST, Fault.KUBEADM_FAILS);

        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);

        assertThat(cluster.state(NAME)).isEqualTo("SUCCESS");
        assertThat(lab.nodes().all()).isEmpty();
        assertThat(lab.machine(TestLab.FIRST).phase()).isEqualTo(MachinePhase.FAILED);
    }

    @Test
    void aTemplateWithAMistakeIsNeverRendered() {
        cluster.hardware(TestLab.FIRST, "correct horse");
        cluster.machine(NAME, UserData.INIT);
        cluster.edit(Kinds.TEMPLATE, NAME, template -> Json.spec(template).put("data", "name: {{ .device_2 }}"));

        cluster.delete(Kinds.WORKFLOW, NAME);

        assertThat(cluster.state(NAME)).isEmpty();
        assertThat(Json.text(cluster.get(Kinds.WORKFLOW, NAME), "status.templateRendering"))
                .isEqualTo("failed");
        assertThat(condition(Kinds.WORKFLOW, NAME, "TemplateRenderedSuccess"))
                .startsWith("False error rendering template: ")
                .contains("map has no entry for key \"device_2\"");
    }

    private void startAgain() {
        cluster.delete(Kinds.WORKFLOW, NAME);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
        assertThat(cluster.state(NAME)).isEqualTo("SUCCESS");
    }

    private String bmc(String field) {
        return Json.text(cluster.get(Kinds.BMC_MACHINE, "bmc-ams-c01"), "status." + field);
    }

    private String contact() {
        return condition(Kinds.BMC_MACHINE, "bmc-ams-c01", "Contactable");
    }

    private String action(String field) {
        return cluster.get(Kinds.WORKFLOW, NAME)
                .at("/status/tasks/0/actions/0")
                .path(field)
                .asText();
    }

    private String condition(Kind kind, String name, String type) {
        return Json.elements(Json.at(cluster.get(kind, name), "status.conditions"))
                .filter(each -> each.path("type").asText().equals(type))
                .map(each -> each.path("status").asText() + " "
                        + each.path("message").asText())
                .findFirst()
                .orElse("none");
    }
}
