package dev.slipway.spec.ui;

import dev.slipway.spec.Spot;
import java.util.ArrayList;
import java.util.List;

/// The command a terminal would be given for a creation.
record CreationCommand(Desk desk, CreationFiles files, boolean workload) {

    /// A workload cluster is created by EKS Anywhere's own command, through the cluster that manages it; so is what
    /// Slipway does not create.
    List<String> words() {
        var own = desk.workspace().simulated() && !workload && files.takesMachines();
        var words = new ArrayList<>(List.of(own ? "slipway" : "eksctl anywhere"));
        words.addAll(
                files.takesMachines()
                        ? desk.runs().createWords(files.spec(), files.hardware())
                        : List.of(
                                "create",
                                "cluster",
                                "-f",
                                files.spec().getFileName().toString()));
        if (workload) {
            var manager = Spot.cluster("spec.managementCluster.name").text(files.file());
            words.addAll(List.of("--kubeconfig", manager + "/" + manager + "-eks-a-cluster.kubeconfig"));
        }
        return List.copyOf(words);
    }
}
