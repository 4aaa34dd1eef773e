package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;

/// A pod on a node: how many of its containers are ready, and how often one was started again.
public record PodState(String namespace, String name, String phase, int ready, int containers, int restarts) {

    static PodState of(JsonNode pod) {
        var status = pod.path("status");
        var containers = Json.elements(status.path("containerStatuses")).toList();
        return new PodState(
                pod.path("metadata").path("namespace").asText(),
                Json.name(pod),
                status.path("phase").asText(),
                (int) containers.stream()
                        .filter(one -> one.path("ready").asBoolean())
                        .count(),
                pod.path("spec").path("containers").size(),
                containers.stream()
                        .mapToInt(one -> one.path("restartCount").asInt())
                        .sum());
    }

    public boolean well() {
        return phase.equals("Succeeded") || (phase.equals("Running") && ready == containers);
    }
}
