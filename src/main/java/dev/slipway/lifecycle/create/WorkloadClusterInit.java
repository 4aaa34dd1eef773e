package dev.slipway.lifecycle.create;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.fleet.Trouble;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.parts.BmcContact;
import dev.slipway.lifecycle.parts.CapiInstallation;
import dev.slipway.lifecycle.parts.ClusterReadiness;
import dev.slipway.lifecycle.parts.EksaObjects;
import dev.slipway.lifecycle.parts.HardwareCatalogue;
import dev.slipway.lifecycle.parts.Kubeconfig;
import dev.slipway.lifecycle.parts.MachineWatch;
import dev.slipway.lifecycle.parts.Namespaces;
import dev.slipway.lifecycle.parts.Objects;
import dev.slipway.lifecycle.parts.Restart;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Has the machines become the new cluster, and prepares it for managing itself.
///
/// Done again, it first corrects what the inventory now says otherwise, and starts over the machines that were held up.
record WorkloadClusterInit(Creation creation) implements Step {

    @Override
    public String name() {
        return "workload-cluster-init";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say("Creating new management cluster");
        try (var bootstrap = creation.bootstrap(reporter).open();
                var watch = new MachineWatch(creation.tools(reporter), creation.folder(), bootstrap)) {
            specify(reporter, bootstrap);
            mend(bootstrap, watch);
            new ClusterReadiness(creation.tools(reporter), bootstrap, creation.spec(), watch).await();
            watch.look();
            new Kubeconfig(creation.doors(), creation.folder()).fetch(bootstrap);
        }
        prepare(reporter);
        return new Outcome.Done();
    }

    private void specify(Reporter reporter, Session bootstrap) throws IOException, InterruptedException {
        reporter.say(3, "Applying cluster spec");
        Namespaces.ensure(bootstrap, creation.spec().namespace());
        var objects = new Objects(bootstrap, creation.doors().time());
        for (var object : creation.objects().wanted()) {
            objects.apply(isCluster(object) ? annotated(object) : object);
        }
    }

    private ObjectNode annotated(ObjectNode cluster) throws IOException, InterruptedException {
        cluster.withObject("/metadata/annotations")
                .put(EksaObjects.MANAGED_BY_CLI, "true")
                .put(EksaObjects.COMPONENTS_VERSION, creation.release().version())
                .put(EksaObjects.BOOTSTRAP_IP, creation.bootstrapIp());
        cluster.withObject("/spec").put("eksaVersion", creation.release().version());
        return cluster;
    }

    private void mend(Session bootstrap, MachineWatch watch) throws IOException, InterruptedException {
        var again = new ArrayList<String>();
        for (Trouble trouble : watch.troubles()) {
            again.add(trouble.machine());
        }
        again.addAll(new HardwareCatalogue(bootstrap, creation.catalogue()).bring());
        // EKS Anywhere refuses a cluster as long as one BMC of the catalogue is silent.
        new BmcContact(bootstrap, creation.doors().time()).await();
        if (!again.isEmpty()) {
            new Restart(bootstrap).machines(List.copyOf(again));
        }
    }

    private void prepare(Reporter reporter) throws IOException, InterruptedException {
        var folder = creation.folder();
        try (var cluster = creation.openNew()) {
            reporter.say("Creating EKS-A namespace");
            Namespaces.ensure(cluster, Namespaces.SYSTEM);
            reporter.say("Installing cluster-api providers on management cluster");
            new CapiInstallation(creation.tools(reporter), folder, creation.release())
                    .install(folder.cluster(), folder.kubeconfig());
            reporter.say("Installing EKS-A secrets on management cluster");
            new RegistryLogin(creation).put(cluster);
        }
    }

    private static boolean isCluster(ObjectNode object) {
        return object.path("kind").asText().equals(Kinds.EKSA_CLUSTER.kind());
    }
}
