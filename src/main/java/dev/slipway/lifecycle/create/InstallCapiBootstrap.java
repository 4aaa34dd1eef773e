package dev.slipway.lifecycle.create;

import dev.slipway.lifecycle.files.ChartValues;
import dev.slipway.lifecycle.parts.BmcContact;
import dev.slipway.lifecycle.parts.CapiInstallation;
import dev.slipway.lifecycle.parts.HardwareCatalogue;
import dev.slipway.lifecycle.parts.Smee;
import dev.slipway.lifecycle.parts.TinkerbellStack;
import dev.slipway.lifecycle.parts.Tools;
import dev.slipway.run.Outcome;
import dev.slipway.run.Reporter;
import dev.slipway.run.Step;
import java.io.IOException;

/// Puts the Tinkerbell stack, Cluster API and the hardware of the inventory into the bootstrap cluster.
record InstallCapiBootstrap(Creation creation) implements Step {

    @Override
    public String name() {
        return "install-capi-components-bootstrap";
    }

    @Override
    public Outcome run(Reporter reporter) throws IOException, InterruptedException {
        var tools = creation.tools(reporter);
        // Asks kind for the kubeconfig should the file be gone.
        creation.bootstrap(reporter).open().close();
        reporter.say("Provider specific pre-capi-install-setup on bootstrap cluster");
        stack(tools);
        reporter.say("Installing cluster-api providers on bootstrap cluster");
        new CapiInstallation(tools, creation.folder(), creation.release())
                .install(creation.folder().bootstrapCluster(), creation.folder().bootstrapKubeconfig());
        reporter.say("Provider specific post-setup");
        hardware(tools);
        return new Outcome.Done();
    }

    private void stack(Tools tools) throws IOException, InterruptedException {
        tools.reporter().say(4, "Installing Tinkerbell stack on bootstrap cluster");
        tools.reporter().say(4, "Adding annotation for tinkerbell ip on bootstrap cluster");
        var folder = creation.folder();
        var values = new ChartValues(creation.spec(), creation.release()).bootstrap(creation.bootstrapIp());
        new TinkerbellStack(tools, folder, creation.release())
                .install(folder.bootstrapCluster(), folder.bootstrapKubeconfig(), values);
        new Smee(tools, folder).start(creation.spec(), creation.release(), creation.bootstrapIp());
    }

    private void hardware(Tools tools) throws IOException, InterruptedException {
        try (var session = creation.bootstrap(tools.reporter()).open()) {
            new HardwareCatalogue(session, creation.catalogue()).bring();
            new BmcContact(session, creation.doors().time()).await();
        }
    }
}
