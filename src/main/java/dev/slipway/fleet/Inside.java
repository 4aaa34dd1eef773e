package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the nodes of a cluster run and use, read at one moment. `unmeasured` says why nobody knows what they use.
public record Inside(
        Instant at, Map<String, List<PodState>> pods, Map<String, Size> usage, Optional<String> unmeasured) {

    private static final ResourceKind NODE_METRICS =
            new ResourceKind("metrics.k8s.io", "v1beta1", "NodeMetrics", "nodes", false);

    public Inside {
        pods = Map.copyOf(pods);
        usage = Map.copyOf(usage);
    }

    static Inside read(Session session, Instant at) throws IOException, InterruptedException {
        var pods = pods(session.list(Kinds.POD, ""));
        try {
            return new Inside(at, pods, usage(session.listing(NODE_METRICS).objects()), Optional.empty());
        } catch (KubeException.NotFound _) {
            return new Inside(at, pods, Map.of(), Optional.of(Texts.of("fleet.unmeasured.not-installed")));
        } catch (KubeException failure) {
            return new Inside(at, pods, Map.of(), Optional.of(Texts.of("fleet.unmeasured.failed", Reason.of(failure))));
        }
    }

    private static Map<String, List<PodState>> pods(List<ObjectNode> pods) {
        return pods.stream()
                .filter(pod -> !node(pod).isEmpty())
                .sorted(Comparator.<JsonNode, String>comparing(
                                pod -> pod.path("metadata").path("namespace").asText())
                        .thenComparing(Json::name))
                .collect(Collectors.groupingBy(Inside::node, Collectors.mapping(PodState::of, Collectors.toList())));
    }

    private static Map<String, Size> usage(List<ObjectNode> metrics) {
        var usage = new HashMap<String, Size>();
        metrics.forEach(node -> Size.of(node.path("usage")).ifPresent(size -> usage.put(Json.name(node), size)));
        return usage;
    }

    private static String node(JsonNode pod) {
        return pod.path("spec").path("nodeName").asText();
    }
}
