package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.util.Optional;

/// Makes the three objects of a machine, all of one name: infrastructure, bootstrap configuration, Machine.
final class MachineFactory {

    private final Site site;

    MachineFactory(Site site) {
        this.site = site;
    }

    /// The new Machine; empty, with nothing made, while the infrastructure template is missing.
    Optional<ObjectNode> make(Blueprint blueprint) {
        var template = site.objects()
                .get(
                        Capi.referenced(blueprint.template()),
                        Meta.namespace(blueprint.owner()),
                        blueprint.template().path("name").asText());
        return template.map(present -> {
            var infrastructure = infrastructure(blueprint, present);
            bootstrap(blueprint);
            return machine(blueprint, Kind.of(infrastructure));
        });
    }

    private ObjectNode infrastructure(Blueprint blueprint, ObjectNode template) {
        var kind = Kind.of(template);
        var made = new Kind(kind.apiVersion(), kind.name().replace("Template", ""));
        var object = draft(blueprint, made);
        Meta.annotate(object, "cluster.x-k8s.io/cloned-from-groupkind", kind.name() + "." + kind.group());
        Meta.annotate(object, "cluster.x-k8s.io/cloned-from-name", Meta.name(template));
        object.set("spec", template.at("/spec/template/spec").deepCopy());
        return site.objects().create(object);
    }

    private void bootstrap(Blueprint blueprint) {
        var config = draft(blueprint, Capi.KUBEADM_CONFIG);
        config.set("spec", blueprint.bootstrap().deepCopy());
        site.objects().create(config);
    }

    private ObjectNode machine(Blueprint blueprint, Kind infrastructure) {
        var machine = draft(blueprint, Capi.MACHINE);
        var spec = blueprint.machine().deepCopy();
        spec.set("infrastructureRef", Capi.reference(infrastructure, blueprint.name()));
        spec.set("bootstrap", Json.of("configRef", Capi.reference(Capi.KUBEADM_CONFIG, blueprint.name())));
        machine.set("spec", spec);
        blueprint.annotations().forEach((name, value) -> Meta.annotate(machine, name, value));
        return site.objects().create(machine);
    }

    private static ObjectNode draft(Blueprint blueprint, Kind kind) {
        var object = Json.object(kind, Meta.namespace(blueprint.owner()), blueprint.name());
        Meta.labels(object, blueprint.labels());
        Owners.control(object, blueprint.owner());
        return object;
    }
}
