package dev.slipway.admin;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Containers of creations that ended early: the nodes of bootstrap clusters, and Tinkerbell's network boot.
final class Leftover {

    private static final Pattern NAME = Pattern.compile(".*-eks-a-cluster-control-plane|boots|smee|tinkerbell");

    private Leftover() {}

    /// Their names. Without Docker there are none.
    static List<String> find(Commands commands) throws InterruptedException {
        try {
            return commands
                    .ask(Command.of("docker", "ps", "--all", "--format", "{{.Names}}")
                            .within(CheckUp.CAP))
                    .out()
                    .stream()
                    .map(String::strip)
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
