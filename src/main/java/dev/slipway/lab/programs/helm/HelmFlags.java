package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;

/// The flags all of helm's commands know, and those of commands that take a chart.
final class HelmFlags {

    static final Flags GLOBAL = Flags.none()
            .values("kubeconfig", "kube-context", "namespace,n", "registry-config", "repository-config", "burst-limit")
            .toggles("debug");
    static final Flags CHART = GLOBAL.values("version", "values,f", "set", "set-string", "timeout", "description")
            .values("username", "password", "ca-file", "cert-file", "key-file", "repo")
            .toggles("insecure-skip-tls-verify", "plain-http", "devel", "skip-crds", "no-hooks", "wait", "atomic")
            .toggles("create-namespace", "force", "dependency-update");

    private HelmFlags() {}

    static void count(Options options, int count, String command, String usage) throws Failure {
        if (options.arguments().size() != count) {
            throw Failure.misuse(
                    "\"helm " + command + "\" requires " + count + (count == 1 ? " argument" : " arguments")
                            + "\n\nUsage:  helm " + command + " " + usage + " [flags]");
        }
    }
}
