package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;

/// What all sub-commands of kind have in common.
final class Arguments {

    static final Flags FLAGS = Flags.none().values("verbosity,v").toggles("quiet,q");

    private Arguments() {}

    static void none(String command, Options options) throws Failure {
        if (!options.arguments().isEmpty()) {
            throw Failure.misuse("unknown command \"" + options.arguments().getFirst() + "\" for \"" + command + "\"");
        }
    }

    static String name(Call call, Options options) {
        return options.value("name")
                .filter(name -> !name.isEmpty())
                .orElse(call.environment().getOrDefault("KIND_CLUSTER_NAME", "kind"));
    }
}
