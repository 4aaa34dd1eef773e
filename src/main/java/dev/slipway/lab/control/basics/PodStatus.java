package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import java.util.List;

/// The status of a pod as its kubelet reports it.
record PodStatus(ObjectNode pod, String now) {

    /// The pod has reached its node; its containers are being made.
    void admit(String host, String address) {
        var status = pod.withObject("/status");
        status.put("phase", "Pending").put("hostIP", host).put("startTime", now);
        status.putArray("hostIPs").addObject().put("ip", host);
        status.put("podIP", address).putArray("podIPs").addObject().put("ip", address);
        status.set("observedGeneration", pod.path("metadata").path("generation"));
        conditions().set("PodScheduled", true, "", "").set("PodReadyToStartContainers", true, "", "");
        conditions().set("Initialized", true, "", "");
        unready();
        var containers = status.putArray("containerStatuses");
        for (var container : containers()) {
            entry(containers.addObject(), container, false)
                    .withObject("/state/waiting")
                    .put("reason", "ContainerCreating");
        }
    }

    /// The containers run; init containers have done their work.
    void start(boolean ready) {
        var status = pod.withObject("/status").put("phase", "Running");
        var containers = status.putArray("containerStatuses");
        for (var container : containers()) {
            run(entry(containers.addObject(), container, ready).put("started", true), container)
                    .withObject("/state/running")
                    .put("startedAt", now);
        }
        var before = pod.path("spec").path("initContainers");
        if (!before.isEmpty()) {
            var done = status.putArray("initContainerStatuses");
            for (var container : before) {
                run(entry(done.addObject(), container, true).put("started", false), container)
                        .withObject("/state/terminated")
                        .put("exitCode", 0)
                        .put("reason", "Completed")
                        .put("startedAt", now)
                        .put("finishedAt", now);
            }
        }
        if (ready) {
            ready();
        }
    }

    void ready() {
        pod.path("status").path("containerStatuses").forEach(status -> ((ObjectNode) status).put("ready", true));
        conditions().set("ContainersReady", true, "", "").set("Ready", true, "", "");
    }

    private void unready() {
        var names = Fields.elements(containers())
                .map(container -> container.path("name").asText())
                .toList();
        var message = "containers with unready status: [%s]".formatted(String.join(" ", names));
        for (var type : List.of("Ready", "ContainersReady")) {
            conditions().set(type, false, "ContainersNotReady", message);
        }
    }

    private Conditions conditions() {
        return new Conditions(pod.withObject("/status"), now);
    }

    private JsonNode containers() {
        return pod.path("spec").path("containers");
    }

    private static ObjectNode entry(ObjectNode status, JsonNode container, boolean ready) {
        return status.put("name", container.path("name").asText())
                .put("image", container.path("image").asText())
                .put("imageID", "")
                .put("ready", ready)
                .put("restartCount", 0)
                .put("started", false);
    }

    private ObjectNode run(ObjectNode status, JsonNode container) {
        var image = container.path("image").asText();
        var tag = image.lastIndexOf(':');
        var repository = tag > image.lastIndexOf('/') ? image.substring(0, tag) : image;
        var id = Meta.uid(pod) + container.path("name").asText();
        return status.put("imageID", repository + "@sha256:" + Fields.digest(image) + Fields.digest(image + "!"))
                .put("containerID", "containerd://" + Fields.digest(id) + Fields.digest(id + "!"));
    }
}
