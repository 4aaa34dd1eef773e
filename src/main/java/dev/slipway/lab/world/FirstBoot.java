package dev.slipway.lab.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.api.LabCluster;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What an installed system does: cloud-init asks for metadata and has kubeadm make the machine a node.
final class FirstBoot {

    private static final Kind CLUSTER = new Kind("cluster.x-k8s.io/v1beta2", "Cluster");
    private static final int TRIES = 12;
    private static final int JOIN_TRIES = 60;

    private final Clusters clusters;
    private final Kubelets kubelets;
    private final Tootles tootles;
    private final UnaryOperator<String> versions;

    /// `versions` tells the kubelet's version in an image for a minor one.
    FirstBoot(Clusters clusters, Kubelets kubelets, Tootles tootles, UnaryOperator<String> versions) {
        this.clusters = clusters;
        this.kubelets = kubelets;
        this.tootles = tootles;
        this.versions = versions;
    }

    void boot(LabMachine machine) {
        if (machine.installation().filter(Installation::node).isPresent()) {
            machine.enter(MachinePhase.NODE, "starting");
            machine.later(20, 35, "system again", () -> machine.enter(MachinePhase.NODE, ""));
            return;
        }
        machine.enter(MachinePhase.FIRST_BOOT, "starting the operating system");
        machine.later(12, 25, "system", () -> metadata(machine, TRIES));
    }

    private void metadata(LabMachine machine, int tries) {
        machine.enter(MachinePhase.FIRST_BOOT, "cloud-init asks for metadata");
        var userData = tootles.userData(machine);
        if (userData.isPresent()) {
            machine.later(8, 18, "cloud-init", () -> configure(machine, userData.get()));
        } else if (tries > 1) {
            machine.later(Duration.ofSeconds(10), () -> metadata(machine, tries - 1));
        } else {
            fail(machine, "cloud-init: no metadata service answers");
        }
    }

    private void configure(LabMachine machine, String userData) {
        CloudConfig.read(userData).ifPresentOrElse(kubeadm -> run(machine, kubeadm), () -> {
            fail(machine, "cloud-init: user data holds nothing for kubeadm");
        });
    }

    private void run(LabMachine machine, Kubeadm kubeadm) {
        switch (kubeadm) {
            case Kubeadm.Init init -> {
                machine.enter(MachinePhase.KUBEADM, "initialising the control plane");
                machine.later(40, 70, "kubeadm init", () -> initialise(machine, init));
            }
            case Kubeadm.Join join -> {
                machine.enter(MachinePhase.KUBEADM, "joining");
                machine.later(25, 50, "kubeadm join", () -> join(machine, join, JOIN_TRIES));
            }
        }
    }

    private void initialise(LabMachine machine, Kubeadm.Init init) {
        if (machine.suffers(Fault.KUBEADM_FAILS)) {
            fail(machine, "error execution phase wait-control-plane: couldn't initialize a Kubernetes cluster");
            return;
        }
        var cluster = clusters.reserve(init.cluster());
        kubelets.initialise(cluster, facts(machine, init.registration(), true));
        cluster.open();
        succeed(machine);
    }

    private void join(LabMachine machine, Kubeadm.Join join, int tries) {
        if (machine.suffers(Fault.KUBEADM_FAILS)) {
            fail(machine, "error execution phase kubelet-start: timed out waiting for the condition");
            return;
        }
        var cluster = at(join.host()).filter(LabCluster::answering);
        if (cluster.isPresent()) {
            kubelets.join(cluster.get(), facts(machine, join.registration(), join.controlPlane()));
            succeed(machine);
        } else if (tries > 1) {
            machine.later(Duration.ofSeconds(5), () -> join(machine, join, tries - 1));
        } else {
            fail(machine, "error execution phase preflight: couldn't validate the identity of the API Server");
        }
    }

    private NodeFacts facts(LabMachine machine, Kubeadm.Registration registration, boolean controlPlane) {
        return new NodeFacts(
                machine.hostname(),
                machine.address(),
                registration.providerId(),
                versions.apply(machine.installation().map(Installation::minor).orElse("")),
                controlPlane,
                registration.labels(),
                registration.taints());
    }

    // The endpoint is a virtual address: which cluster it belongs to, the managing cluster's Cluster objects say.
    private Optional<LabCluster> at(String host) {
        return clusters.all().stream()
                .flatMap(cluster -> cluster.objects().list(CLUSTER, "").stream())
                .filter(cluster -> cluster.path("spec")
                        .path("controlPlaneEndpoint")
                        .path("host")
                        .asText()
                        .equals(host))
                .map(FirstBoot::name)
                .flatMap(name -> clusters.named(name).stream())
                .findFirst();
    }

    private static String name(ObjectNode object) {
        return object.path("metadata").path("name").asText();
    }

    private static void succeed(LabMachine machine) {
        machine.install(machine.installation().map(Installation::joined));
        machine.enter(MachinePhase.NODE, "");
    }

    private static void fail(LabMachine machine, String why) {
        machine.enter(MachinePhase.FAILED, why);
    }
}
