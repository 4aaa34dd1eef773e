package dev.slipway.lab.world;

import java.time.Duration;
import java.util.Map;

/// One action of a workflow, as an agent receives it.
public record AgentAction(String name, String image, Duration timeout, Map<String, String> environment) {

    public AgentAction {
        environment = Map.copyOf(environment);
    }
}
