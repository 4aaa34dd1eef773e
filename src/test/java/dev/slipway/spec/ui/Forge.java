package dev.slipway.spec.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.bmc.Bmc;
import dev.slipway.bmc.Bmcs;
import dev.slipway.bmc.BootDevice;
import dev.slipway.bmc.Power;
import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Navigator;
import dev.slipway.fx.Route;
import dev.slipway.preflight.Network;
import dev.slipway.preflight.Surroundings;
import dev.slipway.run.RunState;
import dev.slipway.site.RunControl;
import dev.slipway.site.Workspace;
import dev.slipway.spec.Drafts;
import dev.slipway.spec.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The site of the sample: nine machines in Amsterdam, of which one has a slip in its label and one a silent BMC.
final class Forge {

    static final String DRAFT = "ml-forge";
    private static final Instant NOW = Instant.parse("2026-05-12T11:22:08Z");

    private final Path folder;
    final Navigator navigator = new Navigator(new Route.Clusters());
    final Set<String> silent = new HashSet<>(Set.of("10.40.8.45"));
    Optional<List<ObjectNode>> live = Optional.empty();
    List<RunState> known = List.of();
    boolean outOfReach;
    final Set<String> taken = new HashSet<>();

    private Forge(Path folder) {
        this.folder = folder;
    }

    /// The site with the draft and the inventory of the sample.
    static Forge at(Path folder) throws IOException {
        var forge = new Forge(folder);
        var inventory = Files.readString(Path.of("examples/amsterdam/hardware.csv"))
                .replaceAll("(?m)^(ams-d04.*)type=forge-worker", "$1type=forge-workr");
        Files.writeString(forge.workspace().hardware(), inventory);
        new Drafts(forge.workspace().drafts())
                .write(DRAFT, Files.readString(Path.of("src/test/resources/wizard/ml-forge.yaml")));
        return forge;
    }

    Workspace workspace() {
        return new Workspace(folder, "Amsterdam", Workspace.Kind.REAL);
    }

    Desk desk(Background background) {
        var time = new Stopped();
        var runs = new RunControl(workspace(), words -> Command.of("true"), time);
        return new Desk(
                workspace(),
                background,
                time,
                navigator,
                () -> new World(this),
                runs,
                () -> known,
                this::live,
                Map.of());
    }

    private Optional<List<ObjectNode>> live(SpecFile file) throws IOException {
        if (outOfReach) {
            throw new IOException("GET /apis: nothing answers at 10.40.0.200:6443");
        }
        return live;
    }

    String hardware() throws IOException {
        return Files.readString(workspace().hardware());
    }

    private record World(Forge forge) implements Surroundings {

        @Override
        public Commands commands() {
            return new Programs();
        }

        @Override
        public Bmcs bmcs() {
            return (address, credentials) -> {
                if (forge.silent.contains(address)) {
                    return RedfishBmcs.locatedBy(_ -> {
                                throw new IllegalArgumentException("nobody is there");
                            })
                            .open(address, credentials);
                }
                return new Answering();
            };
        }

        @Override
        public Network network() {
            return new Network() {
                @Override
                public boolean answers(String host, int port) {
                    return forge.taken.contains(host);
                }

                @Override
                public String ownAddress() {
                    return "10.40.0.10";
                }
            };
        }

        @Override
        public void close() {}
    }

    /// Docker is new enough, and nothing is left over.
    private static final class Programs implements Commands {

        @Override
        public int run(Command command, Consumer<? super Line> lines) {
            if (command.words().contains("version")) {
                lines.accept(new Line(Line.Stream.OUT, "29.1.0"));
                return 0;
            }
            if (command.words().contains("info")) {
                lines.accept(new Line(Line.Stream.OUT, "33554432000"));
                return 0;
            }
            return command.words().contains("inspect") ? 1 : 0;
        }
    }

    private static final class Answering implements Bmc {

        @Override
        public Power power() {
            return Power.OFF;
        }

        @Override
        public void powerOn() {}

        @Override
        public void powerOff() {}

        @Override
        public void powerCycle() {}

        @Override
        public void bootOnce(BootDevice device) {}

        @Override
        public void close() {}
    }

    private static final class Stopped implements Time {

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public void sleep(Duration duration) {}
    }

    static List<String> whats(Judgement judgement) {
        return judgement.problems().stream().map(StepProblem::what).toList();
    }
}
