package dev.slipway.lab.control.capi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void standInTheOrderOfClusterApi() {
        var machine = JsonNodeFactory.instance.objectNode();

        Conditions.put(
                machine,
                Instant.parse("2026-11-24T08:00:00Z"),
                Condition.no("Deleting", "NotDeleting", ""),
                Condition.no("Paused", "NotPaused", ""),
                Condition.yes("ZoneReady", "Ready"),
                Condition.yes("EtcdPodHealthy", "Running"),
                Condition.yes("Ready", "Ready"),
                Condition.yes("Available", "Available"));

        assertThat(machine.at("/status/conditions").findValuesAsText("type"))
                .containsExactly("Available", "Ready", "EtcdPodHealthy", "ZoneReady", "Paused", "Deleting");
    }
}
