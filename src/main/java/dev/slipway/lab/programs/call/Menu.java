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
