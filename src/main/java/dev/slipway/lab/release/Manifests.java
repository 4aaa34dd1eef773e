package dev.slipway.lab.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lab's own manifests: resources with `${name}` where a value goes.
public final class Manifests {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private Manifests() {}

    /// The objects of the resource `name` with these values in their places.
    public static List<ObjectNode> filled(String name, Map<String, String> values) {
        return Yaml.objects(text(name, values));
    }

    /// The values that follow from a Kubernetes version: images and their tags.
    public static Map<String, String> kubernetes(KubernetesRelease release) {
        return Map.of(
                "registry",
                Images.DISTRO,
                "version",
                release.tag(),
                "suffix",
                release.suffix(),
                "pause",
                "3.10",
                "etcd",
                release.etcd() + "-" + release.suffix(),
                "coredns",
                release.coredns() + "-" + release.suffix(),
                "kubevip",
                Images.anywhere("kube-vip/kube-vip", Versions.KUBE_VIP));
    }

    static String text(String name, Map<String, String> values) {
        return VARIABLE.matcher(Yaml.text(name)).replaceAll(variable -> {
            var value = values.get(variable.group(1));
            if (value == null) {
                throw new IllegalArgumentException(name + " needs a value for " + variable.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
