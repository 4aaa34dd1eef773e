package dev.slipway.lab.control.tinkerbell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.world.MachinePhase;
import dev.slipway.lab.world.NodeFacts;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProvisioningTest {

    private static final String NAME = "ml-forge-abcde";
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestLab lab = new TestLab(1, TestLab.FIRST, TestLab.SECOND);
    private final TestCluster cluster = lab.bootstrap();

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(lab.failures()).isEmpty();
    }

    @Test
    void aMachineGoesFromOffToANodeInSixToNineMinutes() {
        begin(UserData.INIT);

        var needed = lab.await(HOUR, () -> !lab.nodes().all().isEmpty());

        assertThat(needed).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(9));
        assertThat(lab.machine(TestLab.FIRST).phase()).isEqualTo(MachinePhase.NODE);
        assertThat(lab.nodes().all())
                .containsOnlyKeys(new NodeFacts(
                        "ams-c01",
                        "10.40.0.21",
                        "tinkerbell://eksa-system/ams-c01",
                        "v1.36.2",
                        true,
                        Map.of("rack", "r1", "zone", "ams"),
                        List.of("node-role.kubernetes.io/control-plane=:NoSchedule")))
                .containsValue("ml-forge initialised");
    }

    @Test
    void itsObjectsTellTheStory() {
        begin(UserData.INIT);

        lab.await(HOUR, () -> cluster.state(NAME).equals("SUCCESS"));

        var workflow = cluster.get(Kinds.WORKFLOW, NAME);
        assertThat(conditions(workflow))
                .containsExactly(
                        "TemplateRenderedSuccess=True Complete template rendered successfully",
                        "AllowNetbootTrue=True Complete set allowPXE to true",
                        "BootJobSetupComplete=True Created job created",
                        "BootJobComplete=True Complete job completed",
                        "AllowNetbootFalse=True Complete set allowPXE to false");
        assertThat(actions(workflow))
                .containsExactly(
                        "stream image to disk SUCCESS action completed",
                        "write netplan config SUCCESS action completed",
                        "disable cloud-init network capabilities SUCCESS action completed",
                        "add cloud-init config SUCCESS action completed",
                        "add cloud-init ds config SUCCESS action completed",
                        "reboot SUCCESS Auto-patched to success by server (reboot action)");
        assertThat(Json.at(workflow, "status.tasks")
                        .at("/0/actions/0/executionDuration")
                        .asText())
                .matches("\\d+m[\\d.]+s");
        assertThat(Json.at(workflow, "status.tasks")
                        .at("/0/actions/1/environment/CONTENTS")
                        .asText())
                .contains("- 10.40.0.21/24", "addresses: [10.40.0.2, 10.40.0.3]");
    }

    @Test
    void hardwareAndMachineAreTiedTogether() {
        begin(UserData.INIT);

        lab.await(HOUR, () -> cluster.state(NAME).equals("SUCCESS"));

        var hardware = cluster.get(Kinds.HARDWARE, "ams-c01");
        assertThat(Meta.label(hardware, HardwareChoice.OWNER_NAME)).isEqualTo(NAME);
        assertThat(Meta.annotation(hardware, CaptProvisioning.PROVISIONED)).isEqualTo("true");
        assertThat(Meta.annotation(hardware, AgentAttributes.ANNOTATION)).contains("\"sda\"");
        assertThat(Json.text(hardware, "spec.userData"))
                .contains("value: tinkerbell://eksa-system/ams-c01")
                .doesNotContain("PROVIDER_ID");
        assertThat(hardware.at("/spec/interfaces/0/netboot/allowPXE").asBoolean(true))
                .isFalse();
        var machine = cluster.get(Kinds.TINKERBELL_MACHINE, NAME);
        assertThat(Json.text(machine, "spec.providerID")).isEqualTo("tinkerbell://eksa-system/ams-c01");
        assertThat(Json.at(machine, "status.ready").asBoolean()).isTrue();
        assertThat(machine.at("/status/addresses/0/address").asText()).isEqualTo("10.40.0.21");
    }

    @Test
    void theBootJobIsMadeTwice() {
        var uids = new LinkedHashSet<String>();
        cluster.listen(Kinds.JOB, change -> uids.add(Json.text(change.object(), "metadata.uid")));

        begin(UserData.INIT);
        lab.await(HOUR, () -> cluster.state(NAME).equals("PENDING"));

        assertThat(uids).hasSize(2);
        assertThat(Json.at(cluster.get(Kinds.WORKFLOW, NAME), "status.bootOptions.jobs.netboot-ml-forge-abcde.uid")
                        .asText())
                .isEqualTo(List.copyOf(uids).getLast());
        assertThat(cluster.list(Kinds.TASK)).hasSize(3).allMatch(task -> Conditions.holds(task, "Completed"));
    }

    @Test
    void aMachineThatJoinsWaitsForTheControlPlane() {
        begin(UserData.JOIN);

        lab.await(HOUR, () -> lab.machine(TestLab.FIRST).phase() == MachinePhase.KUBEADM);
        lab.pass(Duration.ofMinutes(2));
        assertThat(lab.nodes().all()).isEmpty();
        lab.cluster("ml-forge");
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());

        var node = List.copyOf(lab.nodes().all().keySet()).getFirst();
        assertThat(node.controlPlane()).isFalse();
        assertThat(node.taints()).containsExactly("gpu=only:NoSchedule");
    }

    @Test
    void takesHardwareThatComesLater() {
        cluster.capiCluster();
        cluster.machine(NAME, UserData.INIT);
        assertThat(cluster.log()).anyMatch(line -> line.contains("no hardware available"));

        cluster.hardware(TestLab.SECOND, "correct horse");

        lab.await(HOUR, () -> cluster.state(NAME).equals("SUCCESS"));
        assertThat(Json.text(cluster.get(Kinds.TINKERBELL_MACHINE, NAME), "spec.hardwareName"))
                .isEqualTo("ams-c02");
    }

    @Test
    void aMachineWithoutBmcWaitsForSomebodyToSwitchItOn() {
        var hardware = TestCluster.hardwareOnly(TestLab.FIRST);
        Json.spec(hardware).remove("bmcRef");
        cluster.create(hardware);
        cluster.capiCluster();
        cluster.machine(NAME, UserData.INIT);
        lab.pass(HOUR);
        assertThat(cluster.state(NAME)).isEqualTo("PENDING");
        assertThat(cluster.list(Kinds.JOB)).isEmpty();

        lab.in(() -> {
            lab.machine(TestLab.FIRST).pressPowerButton();
            return true;
        });

        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
    }

    @Test
    void theControllersOfARemovedClusterTouchNothing() {
        begin(UserData.INIT);

        lab.remove(cluster);
        lab.pass(HOUR);

        assertThat(lab.machine(TestLab.FIRST).on()).isFalse();
    }

    @Test
    void theSeedDecidesHowLongThingsTake() {
        assertThat(story(7)).isEqualTo(story(7)).isNotEqualTo(story(8));
    }

    private static String story(long seed) {
        var lab = new TestLab(seed, TestLab.FIRST);
        var cluster = lab.bootstrap();
        cluster.hardware(TestLab.FIRST, "correct horse");
        cluster.capiCluster();
        cluster.machine(NAME, UserData.INIT);
        lab.await(HOUR, () -> !lab.nodes().all().isEmpty());
        return cluster.get(Kinds.WORKFLOW, NAME).path("status") + String.join("\n", lab.smeeLog());
    }

    private void begin(String userData) {
        cluster.hardware(TestLab.FIRST, "correct horse");
        cluster.capiCluster();
        cluster.machine(NAME, userData);
    }

    private static List<String> conditions(ObjectNode workflow) {
        return Json.elements(Json.at(workflow, "status.conditions"))
                .map(each -> "%s=%s %s %s"
                        .formatted(
                                each.path("type").asText(),
                                each.path("status").asText(),
                                each.path("reason").asText(),
                                each.path("message").asText()))
                .toList();
    }

    private static List<String> actions(ObjectNode workflow) {
        return Json.elements(Json.at(workflow, "status.tasks"))
                .flatMap(task -> Json.elements(task.path("actions")))
                .map(each ->
                        each.path("name").asText() + " " + each.path("state").asText() + " "
                                + each.path("message").asText())
                .toList();
    }
}
