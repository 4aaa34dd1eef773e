package dev.slipway.lab.control.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Lists the ready pods behind each Service, and gives a load balancer the address it asks for.
record Services(Site site) {

    static void follow(Site site) {
        var services = new Services(site);
        ControlLoop.over(site, Kinds.SERVICE, services::reconcile)
                .also(
                        Kinds.POD,
                        pod -> site.objects().list(Kinds.SERVICE, Meta.namespace(pod)).stream()
                                .filter(service ->
                                        Fields.selected(service.path("spec").path("selector"), pod))
                                .map(Key::of));
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.SERVICE, key.namespace(), key.name())
                .filter(service -> !Meta.deleting(service))
                .ifPresent(this::keep);
        return Optional.empty();
    }

    private void keep(ObjectNode service) {
        balance(service);
        if (service.path("spec").path("selector").isEmpty()) {
            return;
        }
        var ready = site.objects().list(Kinds.POD, Meta.namespace(service)).stream()
                .filter(pod -> Fields.selected(service.path("spec").path("selector"), pod))
                .filter(pod -> Conditions.isTrue(pod, "Ready"))
                .toList();
        put(endpoints(service, ready));
        put(slice(service, ready));
    }

    private void balance(ObjectNode service) {
        var wanted = service.path("spec").path("loadBalancerIP").asText();
        if (service.path("spec").path("type").asText().equals("LoadBalancer") && !wanted.isEmpty()) {
            service.withObject("/status/loadBalancer")
                    .putArray("ingress")
                    .addObject()
                    .put("ip", wanted)
                    .put("ipMode", "VIP");
            site.objects().updateStatus(service);
        }
    }

    private ObjectNode endpoints(ObjectNode service, List<ObjectNode> ready) {
        var endpoints = Fields.object(Kinds.ENDPOINTS, Meta.namespace(service), Meta.name(service));
        if (!ready.isEmpty()) {
            var subset = endpoints.putArray("subsets").addObject();
            var addresses = subset.putArray("addresses");
            ready.forEach(
                    pod -> target(addresses.addObject().put("ip", address(pod)).put("nodeName", node(pod)), pod));
            var ports = subset.putArray("ports");
            service.path("spec").path("ports").forEach(port -> port(ports.addObject(), port));
        }
        return endpoints;
    }

    private ObjectNode slice(ObjectNode service, List<ObjectNode> ready) {
        var name = Meta.name(service);
        var slice = Fields.object(
                Kinds.ENDPOINT_SLICE, Meta.namespace(service), name + "-" + Fields.hash(Meta.uid(service), 5));
        Fields.own(service, slice);
        slice.withObject("/metadata/labels")
                .put("endpointslice.kubernetes.io/managed-by", "endpointslice-controller.k8s.io")
                .put("kubernetes.io/service-name", name);
        slice.put("addressType", "IPv4");
        var endpoints = slice.putArray("endpoints");
        for (var pod : ready) {
            var endpoint = endpoints.addObject().put("nodeName", node(pod));
            endpoint.putArray("addresses").add(address(pod));
            endpoint.putObject("conditions")
                    .put("ready", true)
                    .put("serving", true)
                    .put("terminating", false);
            target(endpoint, pod);
        }
        var ports = slice.putArray("ports");
        service.path("spec").path("ports").forEach(port -> port(ports.addObject(), port));
        return slice;
    }

    private void put(ObjectNode object) {
        var present = site.objects()
                .get(
                        object.path("kind").asText().equals("Endpoints") ? Kinds.ENDPOINTS : Kinds.ENDPOINT_SLICE,
                        Meta.namespace(object),
                        Meta.name(object));
        if (present.isEmpty()) {
            site.objects().create(object);
        } else {
            site.objects().update(object);
        }
    }

    private static void port(ObjectNode made, JsonNode port) {
        made.put("name", port.path("name").asText());
        var target = port.path("targetPort");
        made.put("port", target.isInt() ? target.asInt() : port.path("port").asInt());
        made.put("protocol", port.path("protocol").asText("TCP"));
    }

    private static void target(ObjectNode endpoint, ObjectNode pod) {
        endpoint.putObject("targetRef")
                .put("kind", "Pod")
                .put("namespace", Meta.namespace(pod))
                .put("name", Meta.name(pod))
                .put("uid", Meta.uid(pod));
    }

    private static String address(ObjectNode pod) {
        return pod.path("status").path("podIP").asText();
    }

    private static String node(ObjectNode pod) {
        return pod.path("spec").path("nodeName").asText();
    }
}
