package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Keeps as many machines of one template as asked for.
final class MachineSetReconciler implements ControlLoop.Reconciler {

    static final String FINALIZER = "cluster.x-k8s.io/machineset";
    private static final Duration TEMPLATE_MISSING = Duration.ofSeconds(30);
    private static final String DELETE_FIRST = "cluster.x-k8s.io/delete-machine";

    private final Site site;
    private final Klog log;
    private final MachineFactory factory;

    private MachineSetReconciler(Site site) {
        this.site = site;
        this.log = new Klog(site, Capi.MACHINE_SET, "machineset_controller.go:836");
        this.factory = new MachineFactory(site);
    }

    static ControlLoop start(Site site) {
        return ControlLoop.over(site, Capi.MACHINE_SET, new MachineSetReconciler(site))
                .also(
                        Capi.MACHINE,
                        machine -> Owners.named(machine, Capi.MACHINE_SET).stream()
                                .map(name -> new Key(Meta.namespace(machine), name)))
                .also(Capi.CLUSTER, cluster -> Members.keys(site, Capi.MACHINE_SET, cluster));
    }

    @Override
    public Optional<Duration> reconcile(Key key) {
        var set = site.objects().get(Capi.MACHINE_SET, key.namespace(), key.name());
        var cluster = set.flatMap(object ->
                Members.cluster(site, object, object.at("/spec/clusterName").asText()));
        if (set.isEmpty() || cluster.isEmpty() || Pausing.holds(site, Capi.MACHINE_SET, cluster.get(), set.get())) {
            return Optional.empty();
        }
        return Meta.deleting(set.get()) ? takeDown(set.get()) : keep(cluster.get(), set.get());
    }

    private Optional<Duration> takeDown(ObjectNode set) {
        var machines = machines(set);
        machines.forEach(this::delete);
        edit(set, object -> {
            if (machines.isEmpty()) {
                Meta.release(object, FINALIZER);
            }
        });
        return Optional.empty();
    }

    private Optional<Duration> keep(ObjectNode cluster, ObjectNode set) {
        edit(set, object -> Meta.finalizer(object, FINALIZER));
        remediate(set);
        var missing = set.at("/spec/replicas").asInt(1) - machines(set).size();
        var complete = missing <= 0 || add(set, missing);
        for (var i = missing; i < 0; i++) {
            victim(set).ifPresent(this::delete);
        }
        publish(cluster, set);
        return complete ? Optional.empty() : Optional.of(TEMPLATE_MISSING);
    }

    private boolean add(ObjectNode set, int missing) {
        log.info(
                Key.of(set),
                "Too few replicas",
                "Need",
                set.at("/spec/replicas").asInt(1),
                "Creating",
                missing);
        for (var i = 0; i < missing; i++) {
            var name = Names.child(site, Capi.MACHINE, Meta.namespace(set), Meta.name(set));
            var made = factory.make(new Blueprint(set, name, labels(set), machine(set), Map.of(), bootstrap(set)));
            if (made.isEmpty()) {
                return false;
            }
            log.info(Key.of(set), "Created machine %d of %d".formatted(i + 1, missing), "Machine", name);
            event(set, "SuccessfulCreate", "Created Machine " + name);
        }
        return true;
    }

    private static Map<String, String> labels(ObjectNode set) {
        var labels = new HashMap<String, String>();
        set.at("/spec/template/metadata/labels")
                .propertyStream()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        labels.put(Capi.SET_NAME, Meta.name(set));
        labels.put(Capi.CLUSTER_NAME, set.at("/spec/clusterName").asText());
        return labels;
    }

    private static ObjectNode machine(ObjectNode set) {
        var machine = (ObjectNode) set.at("/spec/template/spec").deepCopy();
        machine.remove("bootstrap");
        return machine;
    }

    private ObjectNode bootstrap(ObjectNode set) {
        var reference = set.at("/spec/template/spec/bootstrap/configRef");
        return site.objects()
                .get(
                        Capi.referenced(reference),
                        Meta.namespace(set),
                        reference.path("name").asText())
                .map(template -> template.withObject("/spec/template/spec").deepCopy())
                .orElseGet(Json::of);
    }

    private void remediate(ObjectNode set) {
        machines(set).stream()
                .filter(machine -> Conditions.of(machine, "OwnerRemediated").isPresent())
                .forEach(this::delete);
    }

    private Optional<ObjectNode> victim(ObjectNode set) {
        return machines(set).stream()
                .filter(machine -> !Meta.deleting(machine))
                .min(Comparator.comparing((ObjectNode machine) -> !Meta.annotated(machine, DELETE_FIRST))
                        .thenComparing(machine -> Conditions.isTrue(machine, "Ready"))
                        .thenComparing(Meta::name));
    }

    private void delete(ObjectNode machine) {
        if (!Meta.deleting(machine)) {
            site.objects().delete(Capi.MACHINE, Meta.namespace(machine), Meta.name(machine));
        }
    }

    private List<ObjectNode> machines(ObjectNode set) {
        return site.objects().list(Capi.MACHINE, Meta.namespace(set)).stream()
                .filter(machine -> Owners.controls(set, machine))
                .toList();
    }

    private void publish(ObjectNode cluster, ObjectNode set) {
        var machines = machines(set);
        var deployment = Owners.named(set, Capi.MACHINE_DEPLOYMENT)
                .flatMap(name -> site.objects().get(Capi.MACHINE_DEPLOYMENT, Meta.namespace(set), name));
        var upToDate = MachineTemplate.upToDate(deployment, set);
        machines.forEach(machine -> site.objects()
                .edit(
                        Capi.MACHINE,
                        Meta.namespace(machine),
                        Meta.name(machine),
                        object -> Conditions.put(object, site.timeline().now(), upToDate)));
        edit(set, object -> {
            Replicas.publish(object, machines(set), site.timeline().now());
            Conditions.put(object, site.timeline().now(), Pausing.condition(cluster, object));
        });
    }

    private void event(ObjectNode set, String reason, String message) {
        site.objects().event(set, "Normal", reason, message, "machineset-controller");
    }

    private void edit(ObjectNode set, Consumer<ObjectNode> change) {
        site.objects().edit(Capi.MACHINE_SET, Meta.namespace(set), Meta.name(set), change);
    }

    static Stream<Key> owner(ObjectNode set) {
        return Owners.named(set, Capi.MACHINE_DEPLOYMENT).stream().map(name -> new Key(Meta.namespace(set), name));
    }
}
