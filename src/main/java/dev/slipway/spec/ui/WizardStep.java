package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecDocument;
import dev.slipway.spec.SpecFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The steps in which a cluster is described, in their order.
public enum WizardStep {
    TOPOLOGY,
    BASICS,
    NETWORK,
    DATACENTER,
    MACHINES,
    SYSTEM,
    ACCESS,
    PACKAGES,
    REVIEW;

    /// The fields of a Cluster, by the beginning of their paths; the first that fits counts.
    private static final Map<WizardStep, List<String>> CLUSTER = Map.of(
            TOPOLOGY, List.of("spec.managementCluster", "spec.datacenterRef"),
            NETWORK,
                    List.of(
                            "spec.clusterNetwork",
                            "spec.controlPlaneConfiguration.endpoint",
                            "spec.proxyConfiguration",
                            "spec.registryMirrorConfiguration"),
            MACHINES,
                    List.of(
                            "spec.controlPlaneConfiguration",
                            "spec.workerNodeGroupConfigurations",
                            "spec.externalEtcdConfiguration"),
            ACCESS, List.of("spec.gitOpsRef", "spec.identityProviderRefs"),
            PACKAGES, List.of("spec.packages"));

    public String title() {
        return Texts.of("wizard.step." + id());
    }

    /// The name of its view and of its texts.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The steps of an infrastructure. Only bare metal has an operating system of its own to write to disks; the
    /// others say it of each group of machines. Docker has no datacenter to describe.
    static List<WizardStep> of(Provider provider) {
        return Arrays.stream(values())
                .filter(step -> switch (step) {
                    case DATACENTER -> provider != Provider.TINKERBELL && provider != Provider.DOCKER;
                    case SYSTEM -> provider == Provider.TINKERBELL;
                    default -> true;
                })
                .toList();
    }

    /// The step in which a finding can be corrected.
    static WizardStep of(Finding finding, SpecFile file) {
        return switch (finding.place()) {
            case Place.InDocument place ->
                file.documentAt(place.line())
                        .map(document -> of(document, place.path()))
                        .orElse(BASICS);
            case Place.InTable _, Place.Named _ -> MACHINES;
            case Place.InFile _ -> BASICS;
        };
    }

    private static WizardStep of(SpecDocument document, String path) {
        return switch (document.kind()) {
            case "Cluster" -> ofCluster(path);
            case "TinkerbellDatacenterConfig" -> path.contains("osImageURL") ? SYSTEM : NETWORK;
            case "TinkerbellMachineConfig" -> ofMachines(path);
            case "DockerDatacenterConfig" -> TOPOLOGY;
            default -> ofOther(document.kind(), path);
        };
    }

    private static WizardStep ofOther(String kind, String path) {
        if (kind.endsWith("MachineConfig") || kind.equals("SnowIPPool")) {
            return path.startsWith("spec.users") ? ACCESS : MACHINES;
        }
        return kind.endsWith("DatacenterConfig") ? DATACENTER : ACCESS;
    }

    private static WizardStep ofCluster(String path) {
        return Stream.of(TOPOLOGY, NETWORK, MACHINES, ACCESS, PACKAGES)
                .filter(step -> CLUSTER.getOrDefault(step, List.of()).stream().anyMatch(path::startsWith))
                .findFirst()
                .orElse(BASICS);
    }

    private static WizardStep ofMachines(String path) {
        if (path.startsWith("spec.users")) {
            return ACCESS;
        }
        return path.startsWith("spec.hardware") ? MACHINES : SYSTEM;
    }
}
