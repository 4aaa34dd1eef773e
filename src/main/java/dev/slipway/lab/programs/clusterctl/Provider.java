package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Failure;

/// A provider as `init` is asked for it: `kubeadm:v1.13.2`. The version is empty when none was given.
record Provider(ProviderType type, String name, String version) {

    static Provider parse(ProviderType type, String text) throws Failure {
        var parts = text.split(":", -1);
        var form = "invalid provider name \"" + text + "\". Provider name should be in the form name[:version]";
        if (parts.length > 2) {
            throw Failure.of(form);
        }
        if (parts[0].isEmpty()) {
            throw Failure.of(form + " and name cannot be empty");
        }
        if (parts.length == 2 && parts[1].isEmpty()) {
            throw Failure.of(form + " and version cannot be empty");
        }
        return new Provider(type, parts[0], parts.length == 2 ? parts[1] : "");
    }

    String label() {
        return type.label(name);
    }

    /// As it was asked for.
    String text() {
        return version.isEmpty() ? name : name + ":" + version;
    }
}
