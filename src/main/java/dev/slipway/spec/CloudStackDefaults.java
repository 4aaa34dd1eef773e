package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml;
import dev.slipway.spec.yaml.Yaml.Entry;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/// How EKS Anywhere reads zones of the old form when it loads a file
/// (pkg/api/v1alpha1/cloudstackdatacenterconfig_types.go).
final class CloudStackDefaults {

    private static final List<String> OLD = List.of("account", "domain", "managementApiEndpoint");

    private CloudStackDefaults() {}

    static void datacenter(Tree tree) {
        var spec = tree.root().at("spec");
        var zones = spec.at("zones").items();
        if (!zones.isEmpty()) {
            var converted = new ArrayList<Yaml>();
            zones.forEach(zone -> converted.add(availabilityZone(spec, zone, converted.size())));
            tree.begin("spec.availabilityZones", converted);
        }
        tree.remove("spec.zones");
        OLD.forEach(field -> tree.remove("spec." + field));
    }

    private static Yaml availabilityZone(Field spec, Field zone, int index) {
        var span = zone.span();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("name", span, new Scalar(Form.TEXT, "default-az-" + index, span)));
        entries.add(new Entry("credentialsRef", span, new Scalar(Form.TEXT, "global", span)));
        entries.add(new Entry("zone", span, zone.value().orElseThrow()));
        for (var field : OLD) {
            spec.at(field).value().ifPresent(value -> entries.add(new Entry(field, span, value)));
        }
        return new Mapping(entries, true, span);
    }
}
