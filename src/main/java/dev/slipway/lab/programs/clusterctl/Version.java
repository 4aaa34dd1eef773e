package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;

/// `clusterctl version`.
final class Version implements Action {

    private static final Flags FLAGS = Flags.none().values("output,o", "config", "v");
    private static final String NUMBER = "v1.13.2";

    @Override
    public void run(Call call) throws Failure {
        var output = FLAGS.parse(call.words()).value("output", "");
        switch (output) {
            case "" ->
                call.out("clusterctl version: &version.Info{Major:\"1\", Minor:\"13\", GitVersion:\"" + NUMBER
                        + "\", GitTreeState:\"clean\", Compiler:\"gc\", Platform:\"linux/amd64\"}");
            case "short" -> call.out(NUMBER);
            case "yaml" ->
                call.out("clusterctl:\n  gitVersion: " + NUMBER + "\n  major: \"1\"\n  minor: \"13\"\n"
                        + "  platform: linux/amd64");
            case "json" -> call.out("""
                    {
                      "clusterctl": {
                        "major": "1",
                        "minor": "13",
                        "gitVersion": "%s",
                        "platform": "linux/amd64"
                      }
                    }""".formatted(NUMBER));
            default -> throw Failure.of("invalid output format: " + output);
        }
    }
}
