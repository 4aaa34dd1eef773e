package dev.slipway.lab.programs.reach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.api.LabCluster;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.world.Datacenter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The API servers of the lab, found as a client finds them: by the `server` of a kubeconfig file.
public final class ApiServers {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Datacenter datacenter;

    public ApiServers(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    /// Whoever answers at `server`, if anybody does.
    public Optional<Session> connect(URI server) {
        var cluster =
                datacenter.timeline().exclusively(() -> datacenter.clusters().at(server));
        return cluster.filter(LabCluster::answering).map(found -> new Session(found, datacenter.timeline()));
    }

    /// Where the file's current context points to.
    public static URI server(Path kubeconfig) throws Failure {
        var config = read(kubeconfig);
        var context =
                named(config.path("contexts"), config.path("current-context").asText());
        var cluster = named(
                config.path("clusters"), context.path("context").path("cluster").asText());
        var server = cluster.path("cluster").path("server").asText();
        if (server.isEmpty()) {
            throw Failure.of("invalid configuration: no configuration has been provided, try setting"
                    + " KUBERNETES_MASTER environment variable");
        }
        return URI.create(server);
    }

    /// What a client says of a server at which nobody listens.
    public static String refused(URI server, String path) {
        return "Get \"" + server.resolve(path) + "\": dial tcp " + server.getHost() + ":" + server.getPort()
                + ": connect: connection refused";
    }

    private static JsonNode read(Path kubeconfig) throws Failure {
        try {
            return YAML.readTree(Files.readString(kubeconfig));
        } catch (NoSuchFileException _) {
            throw Failure.of("stat " + kubeconfig + ": no such file or directory");
        } catch (IOException _) {
            // The parser's own message may quote a key of the file.
            throw Failure.of("error loading config file \"" + kubeconfig + "\": yaml: invalid content");
        }
    }

    private static JsonNode named(JsonNode list, String name) {
        for (var entry : list) {
            if (entry.path("name").asText().equals(name)) {
                return entry;
            }
        }
        return list.path(0);
    }
}
