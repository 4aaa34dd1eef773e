package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;

/// Makes pods from the template of a workload.
record PodMaker(Site site, String component) {

    /// A pod with a generated name, owned by `owner`; not yet created.
    ObjectNode pod(ObjectNode owner) {
        var template = owner.path("spec").path("template");
        var pod = Fields.object(Kinds.POD, Meta.namespace(owner), "");
        var metadata = pod.withObject("/metadata");
        metadata.remove("name");
        metadata.put("generateName", Meta.name(owner) + "-");
        for (var field : new String[] {"labels", "annotations"}) {
            if (template.path("metadata").has(field)) {
                metadata.set(field, template.path("metadata").path(field).deepCopy());
            }
        }
        Fields.own(owner, pod);
        pod.set("spec", template.path("spec").deepCopy());
        var spec = pod.withObject("/spec");
        if (!spec.has("serviceAccountName")) {
            spec.put("serviceAccountName", "default");
        }
        return pod;
    }

    void create(ObjectNode owner, ObjectNode pod) {
        var created = site.objects().create(pod);
        tell(owner, "SuccessfulCreate", "Created pod: " + Meta.name(created));
    }

    void delete(ObjectNode owner, ObjectNode pod) {
        site.objects().event(pod, "Normal", "Killing", "Stopping container " + container(pod), "kubelet");
        site.objects().delete(Kinds.POD, Meta.namespace(pod), Meta.name(pod));
        tell(owner, "SuccessfulDelete", "Deleted pod: " + Meta.name(pod));
    }

    private void tell(ObjectNode owner, String reason, String message) {
        site.objects().event(owner, "Normal", reason, message, component);
    }

    private static String container(ObjectNode pod) {
        return pod.path("spec").path("containers").path(0).path("name").asText();
    }
}
