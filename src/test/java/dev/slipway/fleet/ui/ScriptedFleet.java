package dev.slipway.fleet.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.fleet.FleetState;
import dev.slipway.fleet.Following;
import dev.slipway.flow.Listeners;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.kube.ResourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A fleet that is what the test says, at the moment the test says.
final class ScriptedFleet implements Following, Time {

    private final Listeners listeners = new Listeners();
    private FleetState state;
    private Instant now;
    int retries;

    ScriptedFleet(FleetState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    void become(FleetState next) {
        state = next;
        listeners.tell();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public FleetState state() {
        return state;
    }

    @Override
    public Subscription listen(Runnable changed) {
        return listeners.add(changed);
    }

    @Override
    public void retry() {
        retries++;
    }

    @Override
    public Optional<ObjectNode> object(String cluster, ResourceKind kind, String name) {
        return Optional.empty();
    }

    @Override
    public List<ObjectNode> specification(String cluster) {
        return List.of();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }
}
