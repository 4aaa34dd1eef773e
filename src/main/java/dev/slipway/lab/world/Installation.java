package dev.slipway.lab.world;

import java.util.regex.Pattern;

/// What an image on a machine's disk has become: `node` once its first boot ended with kubeadm's success.
record Installation(String image, boolean node) {

    private static final Pattern MINOR = Pattern.compile("1[-._](\\d{2})");

    Installation joined() {
        return new Installation(image, true);
    }

    /// The Kubernetes version that EKS Anywhere wants in an image's name, such as `1.36`; empty without one.
    String minor() {
        var found = MINOR.matcher(image);
        return found.find() ? "1." + found.group(1) : "";
    }
}
