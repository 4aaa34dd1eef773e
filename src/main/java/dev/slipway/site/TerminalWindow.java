package dev.slipway.site;

import dev.slipway.exec.Command;
import dev.slipway.exec.Detached;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A terminal program of this machine, opened where a workspace lies.
///
/// `environment` is that of this process; it may hold secrets.
public record TerminalWindow(Workspace workspace, Map<String, String> environment) {

    // Debian's own choice first: whoever set it likes that one.
    private static final List<String> KNOWN = List.of(
            "x-terminal-emulator",
            "gnome-terminal",
            "konsole",
            "xfce4-terminal",
            "mate-terminal",
            "kitty",
            "alacritty",
            "xterm");

    /// Opens one in which `kubectl` speaks to the cluster of `kubeconfig`; false when there is none, or no display.
    public boolean open(Path kubeconfig) throws IOException {
        var program = program();
        if (program.isEmpty()) {
            return false;
        }
        Detached.start(
                Command.of(program.get().toString())
                        .in(workspace.folder())
                        .with(Map.of("KUBECONFIG", kubeconfig.toString())),
                workspace.own().resolve("terminal.log"));
        return true;
    }

    private Optional<Path> program() {
        if (!environment.containsKey("DISPLAY") && !environment.containsKey("WAYLAND_DISPLAY")) {
            return Optional.empty();
        }
        var folders = environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1);
        return KNOWN.stream()
                .flatMap(name -> List.of(folders).stream()
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// The environment may hold secrets.
    @Override
    public String toString() {
        return "terminal in " + workspace.folder();
    }
}
