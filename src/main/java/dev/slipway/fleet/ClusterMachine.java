package dev.slipway.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A machine of a cluster: what Cluster API, Kubernetes and Tinkerbell say of it.
///
/// `name` is its name in the API, empty while it has none. `phase` is Cluster API's. `health` holds since `since`.
/// `doing` is what happens to it now, in a few words.
public record ClusterMachine(
        String name,
        boolean controlPlane,
        String group,
        String phase,
        String version,
        Optional<Instant> created,
        MachineHealth health,
        Optional<Instant> since,
        String doing,
        List<Condition> conditions,
        Optional<NodeState> node,
        Optional<Server> server) {

    public ClusterMachine {
        conditions = List.copyOf(conditions);
    }

    /// The name that is on the machine itself, as far as it is known.
    public String host() {
        return server.map(Server::name).or(() -> node.map(NodeState::name)).orElse(name);
    }

    public String address() {
        return server.map(Server::address)
                .filter(address -> !address.isEmpty())
                .or(() -> node.map(NodeState::address))
                .orElse("");
    }

    public boolean ready() {
        return health == MachineHealth.READY;
    }

    public Optional<Condition> condition(String type) {
        return conditions.stream().filter(each -> each.type().equals(type)).findFirst();
    }
}
