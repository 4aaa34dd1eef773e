package dev.slipway.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Form;
import java.util.List;
import java.util.Optional;

/// The values EKS Anywhere's commands fill in before they apply documents (EKS Anywhere: pkg/clusterapi,
/// pkg/providers).
final class CommandDefaults {

    private static final String NAMESPACE = "default";
    private static final String USER = "ec2-user";

    private CommandDefaults() {}

    static String namespace(Field document) {
        var namespace = document.at("metadata").at("namespace").text();
        return namespace.isEmpty() ? NAMESPACE : namespace;
    }

    static ObjectNode applied(Document document, Config config) {
        var tree = new Tree(document.root());
        tree.fill("metadata.namespace", NAMESPACE);
        if (document.kind().equals("Cluster")) {
            healthChecks(tree, config);
        }
        var json = Json.object(tree.root());
        if (document.kind().equals(Provider.TINKERBELL.machineKind())) {
            json.withObjectProperty("spec").set("users", Json.of(users(document.spec())));
        }
        return json;
    }

    private static void healthChecks(Tree tree, Config config) {
        var check = "spec.machineHealthCheck.";
        tree.fill(check + "nodeStartupTimeout", config.is(Provider.TINKERBELL) ? "20m0s" : "10m0s");
        tree.fill(check + "unhealthyMachineTimeout", "5m0s");
        if (config.spec().below("machineHealthCheck.maxUnhealthy").present()) {
            return;
        }
        tree.fill(check + "maxUnhealthy", "100%");
        tree.fill("spec.controlPlaneConfiguration.machineHealthCheck.maxUnhealthy", "100%");
        config.workerGroups().forEach(group -> tree.fill(group.path() + ".machineHealthCheck.maxUnhealthy", "40%"));
    }

    /// The users of a bare-metal machine: one is added where there is none, and the comment of the first key goes.
    static Field users(Field spec) {
        var users = spec.at("users");
        var tree = new Tree(users.items().isEmpty() ? withUser(spec) : spec);
        var key = "users[0].sshAuthorizedKeys[0]";
        if (tree.root().below(key).present()) {
            tree.set(key, Form.TEXT, withoutComment(tree.root().below(key).text()));
        }
        return tree.root().at("users");
    }

    private static Field withUser(Field spec) {
        var span = spec.span();
        var name = new Yaml.Entry("name", span, new Yaml.Scalar(Form.TEXT, USER, span));
        var keys = new Yaml.Sequence(List.of(new Yaml.Scalar(Form.TEXT, "", span)), false, span);
        var user = new Yaml.Mapping(List.of(name, new Yaml.Entry("sshAuthorizedKeys", span, keys)), false, span);
        var users = new Yaml.Entry("users", span, new Yaml.Sequence(List.of(user), false, span));
        return new Field(spec.file(), "", Optional.of(new Yaml.Mapping(List.of(users), false, span)), span);
    }

    private static String withoutComment(String key) {
        var words = key.strip().split("\\s+", 3);
        return words.length < 3 ? key.strip() : words[0] + " " + words[1];
    }
}
