package dev.slipway.lifecycle.parts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.files.ClusterFolder;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import java.io.IOException;

/// The address of the Tinkerbell stack that machine templates name: the admin machine's at first, later the cluster's.
public final class TemplateAddresses {

    private final Session session;
    private final ClusterFolder folder;

    public TemplateAddresses(Session session, ClusterFolder folder) {
        this.session = session;
        this.folder = folder;
    }

    /// Makes every machine template name the stack of the cluster itself.
    public void replace(ClusterSpec spec, String bootstrapIp) throws IOException, InterruptedException {
        var address = spec.tinkerbellDatacenter()
                .map(TinkerbellDatacenter::tinkerbellIp)
                .orElse(bootstrapIp);
        new KeptObjects(session, folder.kept())
                .replace(
                        Kinds.TINKERBELL_MACHINE_TEMPLATE,
                        Namespaces.SYSTEM,
                        template -> change(template, bootstrapIp, address));
    }

    private static void change(ObjectNode template, String from, String to) {
        if (!(template.at("/spec/template/spec") instanceof ObjectNode machine)) {
            return;
        }
        var actions = machine.path("templateOverride").asText();
        if (!actions.isEmpty()) {
            machine.put("templateOverride", actions.replace("http://" + from + ":", "http://" + to + ":"));
        }
        if (machine.path("bootOptions").has("isoURL")) {
            machine.withObject("/bootOptions").put("isoURL", "http://" + to + ":7171/iso/hook.iso");
        }
    }
}
