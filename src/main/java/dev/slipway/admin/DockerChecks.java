package dev.slipway.admin;

import dev.slipway.exec.Answer;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.finding.Texts;
import dev.slipway.preflight.Fix;
import dev.slipway.preflight.Result;
import java.io.IOException;
import java.util.regex.Pattern;

/// Docker is there, is the right one, and obeys.
final class DockerChecks {

    private static final int OLDEST = 20;
    private static final Pattern VERSION = Pattern.compile("v?((\\d+)\\.\\S+)(?: (\\S+))?.*");
    private static final Fix INSTALL = Fix.copy("curl -fsSL https://get.docker.com | sudo sh");

    private DockerChecks() {}

    /// Docker Engine of version 20 or later; Docker Desktop and the Snap package will not do.
    record Engine(Commands commands) implements MachineCheck {

        @Override
        public String name() {
            return "docker";
        }

        @Override
        public Group group() {
            return Group.TOOLS;
        }

        @Override
        public Result run() throws InterruptedException {
            Answer client;
            try {
                client = commands.ask(
                        Command.of("docker", "version", "--format", "{{.Client.Version}} {{.Client.Context}}")
                                .within(CheckUp.CAP));
            } catch (IOException _) {
                return Result.failed(
                        Texts.of("admin.check.docker.missing"), Texts.of("admin.check.docker.remedy"), INSTALL);
            }
            // Also without a daemon to talk to, the client says what it is itself.
            var version = VERSION.matcher(client.text().strip());
            if (!version.matches()) {
                throw new IllegalStateException(
                        Texts.of("admin.unreadable", "docker version", String.join(" ", client.err())));
            }
            return judge(version.group(1), Integer.parseInt(version.group(2)), String.valueOf(version.group(3)));
        }

        private Result judge(String version, int major, String context) throws InterruptedException {
            if (major < OLDEST) {
                return Result.failed(
                        Texts.of("admin.check.docker.old", version), Texts.of("admin.check.docker.remedy"), INSTALL);
            }
            if (context.startsWith("desktop") || info("{{.OperatingSystem}}").contains("Docker Desktop")) {
                return Result.failed(
                        Texts.of("admin.check.docker.desktop"),
                        Texts.of("admin.check.docker.remedy"),
                        Fix.copy("docker context use default"));
            }
            if (info("{{.DockerRootDir}}").startsWith("/var/snap")) {
                return Result.failed(
                        Texts.of("admin.check.docker.snap"),
                        Texts.of("admin.check.docker.remedy"),
                        Fix.copy("sudo snap remove docker"));
            }
            return new Result.Passed(Texts.of("admin.check.docker.seen", version));
        }

        private String info(String format) throws InterruptedException {
            try {
                return commands.ask(
                                Command.of("docker", "info", "--format", format).within(CheckUp.CAP))
                        .text();
            } catch (IOException _) {
                return "";
            }
        }
    }

    /// The user may use Docker without sudo, and the engine runs.
    record Access(Commands commands, ThisMachine machine) implements MachineCheck {

        @Override
        public String name() {
            return "docker-access";
        }

        @Override
        public Group group() {
            return Group.TOOLS;
        }

        @Override
        public Result run() throws InterruptedException {
            try {
                var answer = commands.ask(Command.of("docker", "ps", "--quiet").within(CheckUp.CAP));
                return answer.succeeded()
                        ? new Result.Passed(Texts.of("admin.check.docker-access.seen", machine.user()))
                        : refused(String.join(" ", answer.err()));
            } catch (IOException _) {
                return Result.failed(
                        Texts.of("admin.check.docker-access.missing"), Texts.of("admin.check.docker.remedy"), INSTALL);
            }
        }

        private Result refused(String error) {
            if (error.contains("permission denied")) {
                return Result.failed(
                        Texts.of("admin.check.docker-access.denied"),
                        Texts.of("admin.check.docker-access.denied.remedy", machine.user()),
                        Fix.asRoot("usermod -aG docker " + machine.user()));
            }
            return Result.failed(
                    Texts.of("admin.check.docker-access.silent"),
                    Texts.of("admin.check.docker-access.silent.remedy", error),
                    Fix.asRoot("systemctl enable --now docker"));
        }
    }
}
