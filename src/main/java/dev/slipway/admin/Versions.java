package dev.slipway.admin;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// What programs of this machine say of their versions.
record Versions(Commands commands) {

    private static final Pattern VERSION = Pattern.compile("v?\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?");

    /// The first version in what the program writes; empty when there is no such program.
    Optional<String> of(String... words) throws InterruptedException {
        try {
            var answer = commands.ask(Command.of(words).within(CheckUp.CAP));
            var found = VERSION.matcher(answer.text() + "\n" + String.join("\n", answer.err()));
            return answer.succeeded() && found.find() ? Optional.of(found.group()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
