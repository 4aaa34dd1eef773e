package dev.slipway.app;

import dev.slipway.cli.SlipwayCommand;
import dev.slipway.cli.Terminal;
import dev.slipway.lab.remote.LabProcess;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/// Starts Slipway: a window by default, the terminal with arguments.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            Application.launch(Window.class);
        } else if (arguments[0].equals(LabProcesses.SERVE)) {
            LabProcess.serve(Path.of(arguments[1]), Double.parseDouble(arguments[2]), Long.parseLong(arguments[3]));
        } else {
            System.exit(terminal(arguments));
        }
    }

    private static int terminal(String[] arguments) {
        var environment = System.getenv();
        // A dumb terminal, as Emacs and CI systems have, cannot redraw.
        var live = Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent()
                && !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
        var terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                live);
        return SlipwayCommand.run(arguments, terminal, new SlipwayWorlds(environment), new LabProcesses(), environment);
    }
}
