package dev.slipway.app;

import dev.slipway.bmc.Bmcs;
import dev.slipway.exec.Commands;
import dev.slipway.fleet.LiveDocuments;
import dev.slipway.fleet.ui.ClusterLine;
import dev.slipway.flow.Subscription;
import dev.slipway.flow.Time;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.kube.KubeDoor;
import dev.slipway.preflight.Network;
import dev.slipway.preflight.Surroundings;
import dev.slipway.site.RunControl;
import dev.slipway.spec.ui.ClusterEntry;
import dev.slipway.spec.ui.ClustersController;
import dev.slipway.spec.ui.ClustersViewModel;
import dev.slipway.spec.ui.Desk;
import dev.slipway.spec.ui.Wizard;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The list of clusters and drafts, and the steps that create a cluster.
final class CreateRoom implements Room {

    private static final Duration RARELY = Duration.ofSeconds(1);

    private final Site site;
    private final Desk desk;
    private final ClustersViewModel clusters;
    private final Subscription following;

    CreateRoom(Site site, FleetRoom fleet) {
        this.site = site;
        // The runs may be a lab's, but their folders are named by the operator's own clock.
        this.desk = new Desk(
                site.workspace(),
                site.background(),
                Time.system(),
                site.navigator(),
                this::surroundings,
                new RunControl(site.workspace(), site.itself(), Time.system()),
                site.runs()::states,
                new LiveDocuments(site.workspace(), KubeDoor.network())::read,
                site.environment());
        this.clusters = new ClustersViewModel(desk, () -> entries(fleet.lines()));
        this.following = fleet.listen(site.background().onFx(RARELY, clusters::read)::signal);
        clusters.read();
    }

    @Override
    public Optional<View> open(Route route) {
        return switch (route) {
            case Route.Clusters _ ->
                Optional.of(Views.load("wizard/clusters", new ClustersController(clusters, site.files())));
            case Route.CreateCluster(var draft) -> Optional.of(Wizard.open(desk, draft, ZoneId.systemDefault()));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Act> acts() {
        return List.of(
                Act.of(
                                "create-cluster",
                                "oct-plus-16",
                                () -> site.navigator().go(new Route.CreateCluster(Optional.empty())))
                        .on("Shortcut+N"),
                Act.of(
                        "import-specification",
                        "fth-upload",
                        () -> site.navigator().go(new Route.Clusters())));
    }

    @Override
    public List<Found> finds() {
        return clusters.drafts();
    }

    @Override
    public void close() {
        following.close();
    }

    private static List<ClusterEntry> entries(List<ClusterLine> lines) {
        return lines.stream()
                .map(line -> new ClusterEntry(
                        line.name(), line.status(), line.word(), line.about(), Optional.empty(), line.open()))
                .toList();
    }

    private Surroundings surroundings() throws IOException {
        return new Opened(site.world());
    }

    private record Opened(FittedWorld world) implements Surroundings {

        @Override
        public Commands commands() {
            return world.doors().commands();
        }

        @Override
        public Bmcs bmcs() {
            return world.doors().bmcs();
        }

        @Override
        public Network network() {
            return world.doors().network();
        }

        @Override
        public void close() {
            world.close();
        }

        /// The world may hold secrets.
        @Override
        public String toString() {
            return "surroundings";
        }
    }
}
