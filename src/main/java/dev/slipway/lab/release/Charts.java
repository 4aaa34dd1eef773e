package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The Helm charts of the release: what each makes of given values.
public final class Charts {

    private Charts() {}

    /// The objects of the chart with this reference, such as `public.ecr.aws/…/tinkerbell-crds`; none for a chart that
    /// is not in the release.
    public static List<ObjectNode> render(String chart, JsonNode values, String namespace) {
        return switch (name(chart)) {
            case "tinkerbell-crds" -> Crds.of("tinkerbell");
            case "tinkerbell-helm", "tinkerbell", "stack" -> new TinkerbellChart(values, namespace).objects();
            case "cilium" -> new CiliumChart(values, namespace).objects();
            default -> List.of();
        };
    }

    // Without registry, path and tag.
    private static String name(String chart) {
        var last = chart.substring(chart.lastIndexOf('/') + 1);
        var tag = last.indexOf(':');
        return tag < 0 ? last : last.substring(0, tag);
    }
}
