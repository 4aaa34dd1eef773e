package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The registry of charts: what a chart makes of given values. A chart it does not have renders to nothing.
@FunctionalInterface
public interface ChartSource {

    /// `chart` is its reference without `oci://`.
    List<ObjectNode> render(String chart, JsonNode values, String namespace);
}
