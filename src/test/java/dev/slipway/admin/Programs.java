package dev.slipway.admin;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Programs that answer from a script; those without one are not installed.
public final class Programs implements Commands {

    private record Script(int status, Line line) {}

    private final Map<String, Script> scripts = new HashMap<>();

    /// Every command that begins with these words writes this.
    public Programs says(String words, String text) {
        scripts.put(words, new Script(0, Line.out(text)));
        return this;
    }

    public Programs fails(String words, String error) {
        scripts.put(words, new Script(1, Line.err(error)));
        return this;
    }

    /// All that is needed, as in the mockup of a machine that is ready.
    public static Programs complete() {
        return new Programs()
                .says("docker version", "28.3.3 default")
                .says("docker info", "")
                .says("docker ps", "")
                .says("eksctl version", "0.214.0")
                .says("eksctl anywhere version", "v0.26.1")
                .says("kubectl version", "Client Version: v1.36.2")
                .says("helm version", "4.2.0+g1e2f3a4")
                .says("kind version", "kind v0.29.0 go1.24.2 linux/amd64")
                .says("clusterctl version", "clusterctl version: &version.Info{GitVersion:\"v1.11.2\"}");
    }

    @Override
    public int run(Command command, Consumer<? super Line> lines) throws IOException {
        var script = scripts.entrySet().stream()
                .filter(entry -> command.toString().startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() ->
                        new IOException("no such program: " + command.words().getFirst()));
        lines.accept(script.line());
        return script.status();
    }
}
