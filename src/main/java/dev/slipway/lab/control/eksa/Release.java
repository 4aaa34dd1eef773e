package dev.slipway.lab.control.eksa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slipway.lab.api.ObjectStore;
import java.util.Comparator;
import java.util.Optional;

/// The versions bundle of one Kubernetes version, from the Bundles object in the cluster.
record Release(JsonNode bundle) {

    static Optional<Release> of(ObjectStore objects, String kubernetesVersion) {
        return objects.list(Eksa.BUNDLES, "").stream()
                .sorted(Comparator.comparingInt(
                        bundles -> -bundles.at("/spec/number").asInt()))
                .flatMap(bundles -> bundles.at("/spec/versionsBundles").valueStream())
                .filter(bundle -> bundle.path("kubeVersion").asText().equals(kubernetesVersion))
                .findFirst()
                .map(Release::new);
    }

    /// Such as `v1.36.2-eks-1-36-16`, from EKS-D's `v1.36.2` and `kubernetes-1-36-eks-16`.
    String kubernetes() {
        var channel = eksd().replace("kubernetes-", "").replace("-eks-", "-");
        return bundle.at("/eksD/kubeVersion").asText() + "-eks-" + channel;
    }

    String eksd() {
        return bundle.at("/eksD/name").asText();
    }

    String kubeVip() {
        return bundle.at("/tinkerbell/kubeVip/uri").asText("public.ecr.aws/l0g8r8j6/kube-vip/kube-vip");
    }
}
