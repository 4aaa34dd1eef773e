package dev.slipway.admin;

import dev.slipway.exec.Commands;
import dev.slipway.finding.Texts;
import dev.slipway.preflight.Fix;
import dev.slipway.preflight.Result;
import java.util.ArrayList;
import java.util.List;

/// The programs beside Docker: those Slipway works with, and those an operator expects.
final class ToolChecks {

    private ToolChecks() {}

    /// eksctl with its plugin. Slipway does without; an operator may not want to.
    record Eksctl(Versions versions, Installing installing) implements MachineCheck {

        @Override
        public String name() {
            return "eksctl";
        }

        @Override
        public Group group() {
            return Group.TOOLS;
        }

        @Override
        public Result run() throws InterruptedException {
            var eksctl = versions.of("eksctl", "version");
            var anywhere = eksctl.isEmpty() ? eksctl : versions.of("eksctl", "anywhere", "version");
            if (eksctl.isPresent() && anywhere.isPresent()) {
                return new Result.Passed(eksctl.get() + ", " + anywhere.get());
            }
            var missing = eksctl.isEmpty() ? "admin.check.eksctl.missing" : "admin.check.eksctl.plugin-missing";
            var programs = eksctl.isEmpty() ? List.of("eksctl", "eksctl-anywhere") : List.of("eksctl-anywhere");
            return Result.warned(Texts.of(missing), Texts.of("admin.check.eksctl.remedy"), installing.of(programs));
        }
    }

    /// kubectl, to look into a cluster from a terminal.
    record Kubectl(Versions versions, Installing installing) implements MachineCheck {

        @Override
        public String name() {
            return "kubectl";
        }

        @Override
        public Group group() {
            return Group.TOOLS;
        }

        @Override
        public Result run() throws InterruptedException {
            var seen = versions.of("kubectl", "version", "--client");
            return seen.isPresent()
                    ? new Result.Passed(seen.get())
                    : Result.warned(
                            Texts.of("admin.check.kubectl.missing"),
                            Texts.of("admin.check.kubectl.remedy"),
                            installing.of(List.of("kubectl")));
        }
    }

    /// The three programs a creation on real machines starts.
    record Workers(Versions versions, Installing installing) implements MachineCheck {

        @Override
        public String name() {
            return "helm";
        }

        @Override
        public Group group() {
            return Group.TOOLS;
        }

        @Override
        public Result run() throws InterruptedException {
            var seen = new ArrayList<String>();
            var missing = new ArrayList<String>();
            for (var words : List.of(
                    new String[] {"helm", "version", "--short"},
                    new String[] {"kind", "version"},
                    new String[] {"clusterctl", "version"})) {
                versions.of(words).ifPresentOrElse(seen::add, () -> missing.add(words[0]));
            }
            return missing.isEmpty()
                    ? new Result.Passed(String.join(", ", seen))
                    : Result.failed(
                            Texts.of("admin.check.helm.missing", String.join(", ", missing), missing.size()),
                            Texts.of("admin.check.helm.remedy"),
                            installing.of(missing));
        }
    }

    /// What an earlier creation left behind.
    record Leftovers(Commands commands) implements MachineCheck {

        @Override
        public String name() {
            return "leftovers";
        }

        @Override
        public Group group() {
            return Group.LEFTOVERS;
        }

        @Override
        public Result run() throws InterruptedException {
            var found = Leftover.find(commands);
            return found.isEmpty()
                    ? new Result.Passed(Texts.of("admin.check.leftovers.seen"))
                    : Result.warned(
                            Texts.of("admin.check.leftovers.warning", String.join(", ", found)),
                            Texts.of("admin.check.leftovers.remedy"),
                            Fix.copy("docker rm -f " + String.join(" ", found)));
        }
    }
}
