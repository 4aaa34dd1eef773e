package dev.slipway.preflight;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The container engine answers, is new enough and has memory (EKS Anywhere: pkg/validations/docker.go).
record DockerCheck(Commands commands) implements Check {

    private static final int OLDEST = 20;
    private static final long MEMORY = 6_200_000_000L;
    private static final Pattern MAJOR = Pattern.compile("^v?(\\d+)\\.");

    @Override
    public String name() {
        return "docker version";
    }

    @Override
    public Result run() throws InterruptedException {
        try {
            var version = commands.ask(Command.of("docker", "version", "--format", "{{.Client.Version}}"));
            Matcher major = MAJOR.matcher(version.text());
            if (!version.succeeded() || !major.find() || Integer.parseInt(major.group(1)) < OLDEST) {
                return Result.failed(
                        "failed to validate docker: minimum requirements for docker version have not been met. Install"
                                + " Docker version 20.x.x or above",
                        Texts.of("preflight.docker.remedy"));
            }
            return memory(version.text());
        } catch (IOException failure) {
            return Result.failed(
                    Texts.of("preflight.docker.missing", Reason.of(failure)), Texts.of("preflight.docker.remedy"));
        }
    }

    private Result memory(String version) throws IOException, InterruptedException {
        var memory = commands.ask(Command.of("docker", "info", "--format", "{{json .MemTotal}}"));
        var bytes = memory.text().strip();
        return bytes.matches("\\d{1,18}") && Long.parseLong(bytes) < MEMORY
                ? new Result.Warned(Texts.of("preflight.docker.memory", Long.parseLong(bytes) / 1_000_000_000d))
                : new Result.Passed("docker " + version);
    }
}
