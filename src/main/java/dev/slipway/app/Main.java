package dev.slipway.app;

import dev.slipway.cli.SlipwayCommand;
import dev.slipway.cli.Terminal;
import dev.slipway.cli.Terminal.Screen;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.lab.remote.LabProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/// Starts Slipway: a window by default, the terminal with arguments.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            window();
        } else if (arguments[0].equals(LabProcesses.SERVE)) {
            LabProcess.serve(Path.of(arguments[1]), Double.parseDouble(arguments[2]), Long.parseLong(arguments[3]));
        } else {
            System.exit(terminal(arguments));
        }
    }

    private static void window() {
        try {
            Application.launch(Window.class);
        } catch (UnsupportedOperationException none) {
            // What GTK says of a missing display and JavaFX of a missing GTK.
            System.err.println(Texts.of("terminal.no-window", Reason.of(none)));
            System.exit(1);
        }
    }

    private static int terminal(String[] arguments) {
        var environment = System.getenv();
        var terminal = new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                screen(environment));
        return SlipwayCommand.run(arguments, terminal, new SlipwayWorlds(environment), new LabProcesses(), environment);
    }

    // A dumb terminal, as Emacs and CI systems have, cannot redraw. The launcher tells the size.
    private static Optional<Screen> screen(Map<String, String> environment) {
        var capable = !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
        return Optional.ofNullable(System.console())
                .filter(console -> console.isTerminal() && capable)
                .map(_ -> new Screen(number(environment, "COLUMNS", 80), number(environment, "LINES", 24)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var text = environment.getOrDefault(name, "");
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : otherwise;
    }
}
