package dev.slipway.preflight;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Nothing of an earlier cluster is in the way.
final class AbsenceChecks {

    private AbsenceChecks() {}

    /// No kubeconfig of a cluster of the same name.
    record Kubeconfig(Path file) implements Check {

        @Override
        public String name() {
            return "no old kubeconfig";
        }

        @Override
        public Result run() {
            try {
                if (Files.exists(file) && Files.size(file) > 0) {
                    return Result.failed(
                            "old cluster config file exists under %s, please use a different clusterName to proceed"
                                    .formatted(file),
                            Texts.of("preflight.kubeconfig.remedy", file));
                }
            } catch (IOException failure) {
                return Result.failed(file + ": " + failure.getMessage(), Texts.of("preflight.kubeconfig.remedy", file));
            }
            return new Result.Passed("");
        }
    }

    /// No bootstrap cluster that an earlier run may still need.
    record Bootstrap(Commands commands, String cluster) implements Check {

        @Override
        public String name() {
            return "no old bootstrap cluster";
        }

        @Override
        public Result run() throws InterruptedException {
            try {
                var clusters = commands.ask(Command.of("kind", "get", "clusters"));
                return clusters.out().contains(cluster)
                        ? Result.failed(
                                Texts.of("preflight.bootstrap.exists", cluster),
                                Texts.of("preflight.bootstrap.remedy", cluster))
                        : new Result.Passed("");
            } catch (IOException failure) {
                return Result.failed(
                        Texts.of("preflight.kind.missing", Reason.of(failure)), Texts.of("preflight.kind.remedy"));
            }
        }
    }

    /// No container `smee`.
    record Smee(Commands commands) implements Check {

        @Override
        public String name() {
            return "no container smee";
        }

        @Override
        public Result run() throws InterruptedException {
            try {
                return commands.ask(Command.of("docker", "container", "inspect", "smee"))
                                .succeeded()
                        ? Result.failed(
                                "boots container already exists, delete the container manually",
                                Texts.of("preflight.smee.remedy"))
                        : new Result.Passed("");
            } catch (IOException failure) {
                return Result.failed(Reason.of(failure), Texts.of("preflight.docker.remedy"));
            }
        }
    }
}
