package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `hostOSConfiguration` of a machine config, whatever its provider (EKS Anywhere: pkg/api/v1alpha1/hostosconfig.go).
final class HostOsRules {

    private static final String BOTTLEROCKET = "bottlerocket";
    private static final String SETTINGS = "BottlerocketConfiguration.Kubernetes.";

    private HostOsRules() {}

    static List<Finding> check(Field spec, String prefix) {
        var host = spec.at("hostOSConfiguration");
        var bottlerocket = spec.at("osFamily").text().equals(BOTTLEROCKET);
        var findings = new ArrayList<Finding>();
        time(host.at("ntpConfiguration"), findings);
        certificates(host.at("certBundles"), bottlerocket, findings);
        bottlerocket(host.at("bottlerocketConfiguration"), bottlerocket, findings);
        return findings.stream()
                .map(finding -> finding.as(prefix + finding.upstream().orElse("")))
                .toList();
    }

    private static void time(Field time, List<Finding> findings) {
        if (!time.present()) {
            return;
        }
        var servers = time.at("servers");
        if (servers.items().isEmpty()) {
            findings.add(servers.error("spec.ntp-empty").as("NTPConfiguration.Servers can not be empty"));
        }
        var invalid = servers.items().stream()
                .filter(server -> !isServer(server.text()))
                .toList();
        var names = invalid.stream().map(Field::text).collect(Collectors.joining(", "));
        invalid.forEach(server ->
                findings.add(server.error("spec.ntp", server.text()).as("ntp servers [" + names + "] is not valid")));
    }

    private static boolean isServer(String server) {
        var bare = Addresses.isIp(server) && server.contains(":") ? "[" + server + "]" : server;
        return GoUrl.parseRequest(server.contains("://") ? server : "udp://" + bare) instanceof GoUrl.Good good
                && !good.scheme().isEmpty()
                && !good.host().isEmpty();
    }

    private static void certificates(Field bundles, boolean bottlerocket, List<Finding> findings) {
        for (var bundle : bundles.items()) {
            if (!bottlerocket) {
                findings.add(bundle.error("spec.bottlerocket-only", "certBundles")
                        .as("CertBundles can only be used with osFamily: \"bottlerocket\""));
            } else if (bundle.at("name").text().isEmpty()) {
                findings.add(bundle.at("name").error("spec.cert-bundle-name").as("certBundles name cannot be empty"));
            } else {
                var data = bundle.at("data");
                Certificates.objection(data.text())
                        .ifPresent(text ->
                                findings.add(data.error("spec.cert-bundle").as(text)));
            }
        }
    }

    private static void bottlerocket(Field settings, boolean bottlerocket, List<Finding> findings) {
        if (!settings.present()) {
            return;
        }
        if (!bottlerocket) {
            findings.add(settings.error("spec.bottlerocket-only", "bottlerocketConfiguration")
                    .as("BottlerocketConfiguration can only be used with osFamily: \"bottlerocket\""));
            return;
        }
        kubernetes(settings.at("kubernetes"), findings);
        emptyKey(settings.at("kernel").at("sysctlSettings"), findings);
        emptyKey(settings.at("boot").at("bootKernelParameters"), findings);
    }

    private static void kubernetes(Field kubernetes, List<Finding> findings) {
        kubernetes.at("allowedUnsafeSysctls").items().stream()
                .filter(sysctl -> sysctl.text().isEmpty())
                .forEach(sysctl -> findings.add(sysctl.error("spec.bottlerocket-empty", "allowedUnsafeSysctls")
                        .as(SETTINGS + "AllowedUnsafeSysctls can not have an empty string (\"\")")));
        kubernetes.at("clusterDNSIPs").items().stream()
                .filter(address -> !Addresses.isIp(address.text()))
                .forEach(address -> findings.add(address.error("spec.bottlerocket-dns", address.text())
                        .as("IP address [" + address.text() + "] in " + SETTINGS + "ClusterDNSIPs is not a valid IP")));
        var pods = kubernetes.at("maxPods");
        if (pods.number() < 0) {
            findings.add(pods.error("spec.bottlerocket-max-pods", pods.number())
                    .as(SETTINGS + "MaxPods can not be negative"));
        }
    }

    private static void emptyKey(Field map, List<Finding> findings) {
        if (map.keys().contains("")) {
            findings.add(map.error("spec.bottlerocket-empty", map.key()).as(map.key() + " key cannot be empty"));
        }
    }
}
