package dev.slipway.lifecycle.create;

import dev.slipway.lifecycle.files.ChartValues;
import dev.slipway.lifecycle.parts.Smee;
import dev.slipway.lifecycle.parts.TinkerbellStack;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import dev.slipway.spec.ClusterSpec.LoadBalancer;
import java.io.IOException;

/// Puts the Tinkerbell stack into the new cluster; from then on that serves the machines.
record InstallResources(Creation creation) implements Step {

    @Override
    public String name() {
        return "install-resources-on-management-cluster";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        reporter.say(4, "Installing Tinkerbell stack on workload cluster");
        var tools = creation.tools(reporter);
        var folder = creation.folder();
        var values = new ChartValues(creation.spec(), creation.release()).management();
        new TinkerbellStack(tools, folder, creation.release()).install(folder.cluster(), folder.kubeconfig(), values);
        if (balancerIsProvided()) {
            reporter.say(
                    "Warning: Skipping load balancer deployment. Please install and configure a load balancer once the"
                            + " cluster is created.");
        }
        new Smee(tools, folder).remove();
        return new Outcome.Done();
    }

    private boolean balancerIsProvided() {
        return creation.spec()
                .tinkerbellDatacenter()
                .filter(datacenter -> datacenter.loadBalancer() == LoadBalancer.PROVIDED)
                .isPresent();
    }
}
