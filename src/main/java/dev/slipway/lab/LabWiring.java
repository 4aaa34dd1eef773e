package dev.slipway.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.slipway.lab.clock.Timeline;
import dev.slipway.lab.control.ControllerGroup;
import dev.slipway.lab.control.Controllers;
import dev.slipway.lab.control.basics.Basics;
import dev.slipway.lab.control.basics.LabKubelets;
import dev.slipway.lab.control.capi.CapiControllers;
import dev.slipway.lab.control.eksa.EksaControllers;
import dev.slipway.lab.control.tinkerbell.Capt;
import dev.slipway.lab.control.tinkerbell.TinkerbellStack;
import dev.slipway.lab.programs.Programs;
import dev.slipway.lab.release.Charts;
import dev.slipway.lab.release.Versions;
import dev.slipway.lab.world.Clusters;
import dev.slipway.lab.world.Containers;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import dev.slipway.lab.world.Faults;
import dev.slipway.lab.world.Machines;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.bmc.RedfishServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Fits the parts of a lab together: read it from top to bottom to know the lab.
final class LabWiring {

    private static final JsonNode CILIUM_VALUES = JsonNodeFactory.instance.objectNode();

    private LabWiring() {}

    static LabParts build(Timeline timeline, List<ServerFacts> servers, long seed) {
        var clusters = new Clusters(name -> new ServedCluster(name, timeline));
        var datacenter =
                new Datacenter(timeline, new Durations(seed), new Faults(), clusters, new Containers(), servers);
        var kubelets = new LabKubelets(timeline);
        var machines = new Machines(datacenter, kubelets, LabWiring::kubelet);

        var controllers = new Controllers(datacenter, groups(machines));
        clusters.listen(cluster -> {
            Basics.attach(cluster, datacenter);
            controllers.attach(cluster);
        });

        var programs = new Programs(datacenter, kubelets, name -> log(machines, name), Charts::render);
        return new LabParts(timeline, datacenter, machines, programs, baseboards(machines, timeline));
    }

    private static RedfishServer baseboards(Machines machines, Timeline timeline) {
        try {
            return RedfishServer.start(machines::bmc, timeline);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<ControllerGroup> groups(Machines machines) {
        var groups = new ArrayList<>(CapiControllers.all());
        groups.add(new Capt());
        groups.add(new EksaControllers(() -> Charts.render("cilium", CILIUM_VALUES, "kube-system")));
        groups.add(new TinkerbellStack(machines));
        return groups;
    }

    private static List<String> log(Machines machines, String container) {
        return container.equals("smee") ? machines.smeeLog().lines() : List.of();
    }

    private static String kubelet(String minor) {
        return Versions.kubernetes(minor).tag();
    }
}
