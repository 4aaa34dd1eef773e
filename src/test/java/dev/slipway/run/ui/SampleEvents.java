package dev.slipway.run.ui;

import static dev.slipway.run.ui.SampleWays.at;
import static dev.slipway.run.ui.SampleWays.controlPlane;
import static dev.slipway.run.ui.SampleWays.seen;
import static dev.slipway.run.ui.SampleWays.way;

import dev.slipway.run.Outcome;
import dev.slipway.run.Phase;
import dev.slipway.run.RunEvent;
import dev.slipway.run.Sighting;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The events of the runs of the sample fleet.
final class SampleEvents {

    private static final List<String> STEPS = List.of(
            "setup-validate",
            "bootstrap-cluster-init",
            "install-capi-components-bootstrap",
            "eksa-components-bootstrap-install",
            "workload-cluster-init",
            "install-resources-on-management-cluster",
            "capi-management-move",
            "eksa-components-workload-install",
            "gitops-manager-install",
            "write-cluster-config",
            "delete-kind-cluster",
            "install-curated-packages");
    private static final List<Integer> TOOK = List.of(41, 72, 185, 58, 1594, 5, 70, 85, 0, 2, 18, 150);
    private static final int PROVISION = 4;
    private static final int GITOPS = 8;
    static final String PROVISIONING = STEPS.get(PROVISION);

    /// What is written while ml-forge is created.
    static final String LOG = """
            14:26:00.951 tink ams-d02 sending action action="reboot" workflow=ml-forge-md-gpu-vq7b5-m4x8r
            14:26:03.402 agent ams-d02 executed action name="reboot" state=SUCCESS
            14:26:05.118 capi ml-forge Machine has a Node machine=ml-forge-md-gpu-vq7b5-6jd2c node=ams-d01
            14:26:09.377 rufio ams-d04 power state check host=10.40.8.44 state=on
            14:26:12.640 agent ams-d03 read and write progress written=15.130859GiB compressedSize=2.847656GiB read=1.951172GiB
            14:26:14.903 tootles ams-c03 GET meta-data status=200 peer=10.40.0.23
            14:26:19.226 capi ml-forge Node is ready node=ams-d01 machineDeployment=ml-forge-md-gpu ready=1/4
            14:26:20.730 slipway ams-d04 {"level":"warning","msg":"no DHCP request from 7c:c2:55:1e:88:86 for 10:00","usual":"4:40","interface":"eno2"}
            14:26:27.515 tootles ams-c03 GET user-data status=200 peer=10.40.0.23
            14:26:31.044 node ams-d02 [preflight] Reading configuration from the "kubeadm-config" ConfigMap
            14:26:36.118 agent ams-d03 read and write progress written=17.222656GiB compressedSize=2.847656GiB read=2.220703GiB
            14:26:40.287 node ams-d02 [kubelet-start] Waiting for the kubelet to perform the TLS Bootstrap
            """;

    private SampleEvents() {}

    /// A run that was done before, `title` says whether it was a rehearsal.
    static List<RunEvent> earlier(Instant start, Subject subject) {
        var events = new ArrayList<RunEvent>();
        begin(events, start, subject);
        var provisioned = steps(events, start, STEPS.size());
        // The last machine is ready 1:50 before the step ends.
        var ready = provisioned.minusSeconds(110);
        way(events, "ams-c02", "control-plane", ready.minusSeconds(342), List.of(17, 98, 46, 91, 58, 22, 10));
        way(events, "ams-d02", "md-gpu", ready.minusSeconds(624), List.of(21, 280, 64, 154, 66, 31, 8));
        end(events, Verdict.DONE);
        return events;
    }

    /// ml-forge as it is created.
    static List<RunEvent> creating(Subject subject) {
        var events = new ArrayList<RunEvent>();
        begin(events, SampleRuns.START, subject);
        steps(events, SampleRuns.START, PROVISION);
        controlPlane(events);
        way(events, "ams-c03", "control-plane", at("14:21:40"), List.of(18, 100, 47, 93));
        seen(
                events,
                "ams-c03",
                "control-plane",
                Phase.FIRST_BOOT,
                at("14:25:58"),
                "running cloud-init",
                Optional.empty());
        way(events, "ams-d01", "md-gpu", at("14:15:58"), List.of(21, 276, 62, 151, 66, 31, 14));
        way(events, "ams-d02", "md-gpu", at("14:15:58"), List.of(21, 281, 64, 158, 81));
        seen(events, "ams-d02", "md-gpu", Phase.JOIN, at("14:26:03"), "joining as a worker", Optional.empty());
        way(events, "ams-d03", "md-gpu", at("14:15:58"), List.of(22, 355, 65));
        seen(events, "ams-d03", "md-gpu", Phase.WRITE_IMAGE, at("14:23:20"), "78 %, 57 s left", Optional.empty());
        way(events, "ams-d04", "md-gpu", at("14:15:58"), List.of(22));
        seen(events, "ams-d04", "md-gpu", Phase.NETWORK_BOOT, at("14:16:20"), "", Optional.of("No DHCP request yet"));
        events.sort(Comparator.comparing(RunEvent::at));
        events.add(new RunEvent.Seen(
                SampleRuns.NOW,
                new Sighting(
                        "ams-c03",
                        "control-plane",
                        "10.40.0.23",
                        Phase.FIRST_BOOT,
                        at("14:25:58"),
                        Optional.empty(),
                        "running cloud-init",
                        Optional.empty())));
        return events;
    }

    /// ml-forge held because ams-d04 has no disk of that name.
    static List<RunEvent> held(Subject subject) {
        var events = new ArrayList<RunEvent>();
        begin(events, SampleRuns.START, subject);
        steps(events, SampleRuns.START, PROVISION);
        controlPlane(events);
        way(events, "ams-c03", "control-plane", at("14:20:46"), List.of(18, 100, 47, 93, 58, 46, 23));
        way(events, "ams-d01", "md-gpu", at("14:15:58"), List.of(21, 276, 62, 151, 66, 31, 14));
        way(events, "ams-d02", "md-gpu", at("14:15:58"), List.of(21, 281, 64, 158, 81, 40, 14));
        way(events, "ams-d03", "md-gpu", at("14:15:58"), List.of(22, 355, 65, 230, 70, 35, 14));
        way(events, "ams-d04", "md-gpu", at("14:15:58"), List.of(22, 924, 63));
        seen(
                events,
                "ams-d04",
                "md-gpu",
                Phase.WRITE_IMAGE,
                at("14:32:47"),
                "",
                Optional.of("stream image to disk failed"));
        events.add(new RunEvent.StepEnded(
                at("14:32:49"), STEPS.get(PROVISION), new Outcome.Failed(SampleFailure.wrongDisk())));
        end(events, Verdict.HELD);
        return events;
    }

    static List<RunEvent> done(Subject subject) {
        var events = new ArrayList<RunEvent>();
        begin(events, SampleRuns.START, subject);
        steps(events, SampleRuns.START, STEPS.size());
        controlPlane(events);
        way(events, "ams-c03", "control-plane", at("14:21:40"), List.of(18, 100, 47, 93, 58, 46, 23));
        for (var machine : List.of("ams-d01", "ams-d02", "ams-d03", "ams-d04")) {
            way(events, machine, "md-gpu", at("14:15:58"), List.of(21, 276, 62, 151, 66, 31, 14));
        }
        end(events, Verdict.DONE);
        return events;
    }

    private static String title(Subject subject) {
        return (subject.simulated() ? "Rehearse " : "Create ") + subject.cluster();
    }

    private static void begin(List<RunEvent> events, Instant start, Subject subject) {
        events.add(new RunEvent.Started(start, title(subject), STEPS, subject));
    }

    /// So many steps done, the next one begun; the end of the step that provisions machines.
    private static Instant steps(List<RunEvent> events, Instant start, int count) {
        var at = start;
        var provisioned = start;
        for (var index = 0; index < count; index++) {
            events.add(new RunEvent.StepStarted(at, STEPS.get(index)));
            at = at.plusSeconds(TOOK.get(index));
            var outcome = index == GITOPS ? new Outcome.Skipped("No GitOps in the specification.") : new Outcome.Done();
            events.add(new RunEvent.StepEnded(at, STEPS.get(index), outcome));
            provisioned = index == PROVISION ? at : provisioned;
        }
        if (count < STEPS.size()) {
            events.add(new RunEvent.StepStarted(at, STEPS.get(count)));
        }
        return provisioned;
    }

    private static void end(List<RunEvent> events, Verdict verdict) {
        events.sort(Comparator.comparing(RunEvent::at));
        events.add(new RunEvent.Ended(events.getLast().at(), verdict));
    }
}
