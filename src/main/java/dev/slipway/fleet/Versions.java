package dev.slipway.fleet;

import java.util.regex.Pattern;

/// Versions as an operator speaks of them.
final class Versions {

    private static final Pattern UBUNTU = Pattern.compile("Ubuntu (\\d+\\.\\d+).*");
    private static final Pattern BOTTLEROCKET = Pattern.compile("Bottlerocket OS (\\d+\\.\\d+).*");

    private Versions() {}

    /// `v1.36.2` of `v1.36.2-eks-1-36-16`.
    static String kubernetes(String version) {
        var suffix = version.indexOf('-');
        return suffix < 0 ? version : version.substring(0, suffix);
    }

    /// `Ubuntu 24.04` of `Ubuntu 24.04.3 LTS`.
    static String os(String image) {
        var ubuntu = UBUNTU.matcher(image);
        if (ubuntu.matches()) {
            return "Ubuntu " + ubuntu.group(1);
        }
        var bottlerocket = BOTTLEROCKET.matcher(image);
        return bottlerocket.matches() ? "Bottlerocket " + bottlerocket.group(1) : image;
    }
}
