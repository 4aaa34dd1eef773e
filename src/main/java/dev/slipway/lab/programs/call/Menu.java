package dev.slipway.lab.programs.call;

import dev.slipway.lab.api.ApiException;
import java.util.Map;
import java.util.Optional;

/// The sub-commands of a program, by their one or two words.
public record Menu(Map<String, Action> actions) {

    private static final int DEEPEST = 2;

    public Menu {
        actions = Map.copyOf(actions);
    }

    /// Runs a call as programs made with Cobra do: without words they greet. Returns the exit status.
    public int run(Call call, String program, String greeting) throws InterruptedException {
        if (call.words().isEmpty()) {
            call.out(greeting);
            return 0;
        }
        try {
            choose(call)
                    .orElseThrow(() -> unknown(call.words().getFirst(), program))
                    .run();
            return 0;
        } catch (Failure failure) {
            call.err("Error: " + failure.text());
            return 1;
        }
    }

    private static Failure unknown(String word, String program) {
        return word.startsWith("-")
                ? Failure.misuse("unknown flag: " + word)
                : Failure.misuse("unknown command \"" + word + "\" for \"" + program + "\"\nRun '" + program
                        + " --help' for usage.");
    }

    /// The action the call's first words name, bound to the rest of its words.
    public Optional<Choice> choose(Call call) {
        for (var count = Math.min(DEEPEST, call.words().size()); count > 0; count--) {
            var name = String.join(" ", call.words().subList(0, count));
            var action = actions.get(name);
            if (action != null) {
                return Optional.of(new Choice(name, action, call.after(count)));
            }
        }
        return Optional.empty();
    }

    /// Whether some sub-command begins with this word.
    public boolean group(String word) {
        return actions.keySet().stream().anyMatch(name -> name.startsWith(word + " "));
    }

    /// A sub-command about to run.
    public record Choice(String name, Action action, Call call) {

        /// What an API server refuses ends the program.
        public void run() throws Failure, InterruptedException {
            try {
                action.run(call);
            } catch (ApiException refusal) {
                throw Failure.of(String.valueOf(refusal.getMessage()));
            }
        }
    }
}
