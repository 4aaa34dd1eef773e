package dev.slipway.lab.world;

/// How an action ended, and the agent's words about it.
public record AgentReport(State state, String message) {

    /// As the agent protocol names them.
    public enum State {
        SUCCESS,
        FAILED,
        TIMEOUT
    }
}
