package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.store.GoYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A first specification of a cluster, byte for byte as `eksctl anywhere generate clusterconfig` writes it.
public final class GenerateClusterConfig {

    private static final String API_VERSION = "anywhere.eks.amazonaws.com/v1alpha1";
    private static final String KUBERNETES = "1.36";

    private GenerateClusterConfig() {}

    /// What came of it: the text, or EKS Anywhere's objection.
    public sealed interface Generated {

        /// The documents.
        record Text(String yaml) implements Generated {}

        /// Why there are none.
        record Refused(String error) implements Generated {}
    }

    /// Generates for a name and a `--provider`. The name is judged before the provider.
    public static Generated generate(String name, String provider) {
        if (name.isEmpty()) {
            return new Generated.Refused("please specify a cluster name");
        }
        return ClusterName.objection(name)
                .<Generated>map(Generated.Refused::new)
                .orElseGet(() -> Provider.of(provider)
                        .flatMap(Starter::of)
                        .<Generated>map(starter -> new Generated.Text(text(name, starter)))
                        .orElseGet(
                                () -> new Generated.Refused("generating eks-a cluster config: not a valid provider")));
    }

    private static String text(String name, Starter starter) {
        var documents = new ArrayList<ObjectNode>();
        documents.add(document("Cluster", name, cluster(name, starter)));
        documents.add(document(starter.provider().datacenterKind(), name, starter.datacenter()));
        for (var machine : List.of(name + "-cp", name)) {
            documents.add(document(starter.provider().machineKind(), machine, starter.machine()));
        }
        var text = new StringBuilder();
        documents.forEach(document -> text.append(GoYaml.of(document)).append("\n---\n"));
        return text.append('\n').toString();
    }

    private static ObjectNode document(String kind, String name, ObjectNode spec) {
        var document = object().put("apiVersion", API_VERSION).put("kind", kind);
        document.set("metadata", object().put("name", name));
        document.set("spec", spec);
        return document;
    }

    private static ObjectNode cluster(String name, Starter starter) {
        var spec = object();
        spec.set("clusterNetwork", network());
        spec.set("controlPlaneConfiguration", controlPlane(name, starter));
        spec.set("datacenterRef", ref(starter.provider().datacenterKind(), name));
        spec.put("kubernetesVersion", KUBERNETES);
        spec.set("managementCluster", object().put("name", name));
        var workers = object().put("count", starter.workers()).put("name", "md-0");
        workers.set("machineGroupRef", ref(starter.provider().machineKind(), name));
        spec.putArray("workerNodeGroupConfigurations").add(workers);
        return spec;
    }

    private static ObjectNode controlPlane(String name, Starter starter) {
        var controlPlane = object().put("count", starter.controlPlane());
        controlPlane.set("endpoint", object().put("host", ""));
        controlPlane.set("machineGroupRef", ref(starter.provider().machineKind(), name + "-cp"));
        return controlPlane;
    }

    private static ObjectNode network() {
        var network = object();
        network.putObject("cniConfig").putObject("cilium");
        network.putObject("pods").putArray("cidrBlocks").add("192.168.0.0/16");
        network.putObject("services").putArray("cidrBlocks").add("10.96.0.0/12");
        return network;
    }

    private static ObjectNode ref(String kind, String name) {
        return object().put("kind", kind).put("name", name);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// What differs by infrastructure in a first specification.
    private record Starter(
            Provider provider, int controlPlane, int workers, ObjectNode datacenter, ObjectNode machine) {

        static Optional<Starter> of(Provider provider) {
            return switch (provider) {
                case TINKERBELL ->
                    Optional.of(new Starter(provider, 1, 1, tinkerbellDatacenter(), tinkerbellMachine()));
                case VSPHERE, CLOUDSTACK, DOCKER, NUTANIX, SNOW -> Optional.empty();
            };
        }

        private static ObjectNode tinkerbellDatacenter() {
            return object().put("osImageURL", "").put("tinkerbellIP", "");
        }

        private static ObjectNode tinkerbellMachine() {
            var machine = object().put("osFamily", "ubuntu").put("osImageURL", "");
            machine.putObject("templateRef");
            var user = machine.putArray("users").addObject().put("name", "ec2-user");
            user.putArray("sshAuthorizedKeys").add("ssh-rsa AAAA...");
            return machine;
        }
    }
}
