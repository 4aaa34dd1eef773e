package dev.slipway.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.KubeException;
import dev.slipway.kube.Session;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {

    @TempDir
    private Path folder;

    @Test
    void theClusterThatManagesItselfGivesItsName() throws IOException, InterruptedException {
        var connection = new Connection(
                _ -> answering(() -> List.of(cluster("retail-prod", "ams-mgmt"), cluster("ams-mgmt", "ams-mgmt"))));

        assertThat(connection.ask(folder.resolve("kubeconfig"))).isEqualTo("ams-mgmt");
    }

    @Test
    void aWorkloadClusterIsRefused() {
        var connection = new Connection(_ -> answering(List::of));

        assertThatThrownBy(() -> connection.ask(folder.resolve("admin.conf")))
                .hasMessageContaining("admin.conf")
                .hasMessageContaining("management cluster");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        var connection = new Connection(_ -> answering(() -> {
            throw new KubeException.Unreachable("connect timed out");
        }));

        assertThatThrownBy(() -> connection.ask(folder.resolve("admin.conf")))
                .hasMessageContaining("does not answer")
                .hasMessageContaining("connect timed out");
    }

    @Test
    void theCopyIsForItsOwnerAlone() throws IOException {
        var file = Files.writeString(folder.resolve("kubeconfig"), "apiVersion: v1");
        var workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.REAL);

        new Connection(_ -> answering(List::of)).keep(file, "ams-mgmt", workspace);

        var copy = folder.resolve("ams-mgmt/ams-mgmt-eks-a-cluster.kubeconfig");
        assertThat(workspace.kubeconfigs()).containsExactly(copy);
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static ObjectNode cluster(String name, String manager) {
        var cluster = JsonNodeFactory.instance.objectNode();
        cluster.putObject("metadata").put("name", name);
        cluster.putObject("spec").putObject("managementCluster").put("name", manager);
        return cluster;
    }

    private interface Listing {
        List<ObjectNode> list() throws IOException;
    }

    // Only what is asked for is answered.
    private static Session answering(Listing listing) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (_, method, _) -> switch (method.getName()) {
                    case "list" -> listing.list();
                    case "close" -> null;
                    default -> throw new AssertionError(method);
                });
    }
}
