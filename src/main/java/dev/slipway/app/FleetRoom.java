package dev.slipway.app;

import dev.slipway.admin.Connection;
import dev.slipway.finding.Texts;
import dev.slipway.fleet.ClusterState;
import dev.slipway.fleet.Fleet;
import dev.slipway.fleet.NetworkReach;
import dev.slipway.fleet.Upgrades;
import dev.slipway.fleet.ui.ClusterController;
import dev.slipway.fleet.ui.ClusterLine;
import dev.slipway.fleet.ui.ClusterPlace;
import dev.slipway.fleet.ui.ClusterViewModel;
import dev.slipway.fleet.ui.ConnectController;
import dev.slipway.fleet.ui.ConnectViewModel;
import dev.slipway.fleet.ui.Connecting;
import dev.slipway.fleet.ui.FleetController;
import dev.slipway.fleet.ui.FleetFinds;
import dev.slipway.fleet.ui.FleetViewModel;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import dev.slipway.fx.Room;
import dev.slipway.fx.Route;
import dev.slipway.fx.StatusLine.Light;
import dev.slipway.fx.StatusLine.Part;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Link;
import dev.slipway.site.TerminalWindow;
import dev.slipway.spec.SupportMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The fleet and its clusters.
final class FleetRoom implements Room {

    private final Site site;
    private final Fleet fleet;
    private final ClusterPlace place;
    private final MachineReadiness readiness;
    private final Upgrades upgrades = new Upgrades(SupportMatrix.known());
    private final Subscription hearing;

    FleetRoom(Site site) {
        this.site = site;
        this.fleet = Fleet.follow(site.workspace(), site.runs(), KubeDoor.network(), site.time());
        this.place = new ClusterPlace(
                fleet,
                new NetworkReach(fleet, site.runs()::states, KubeDoor.network(), site.time()),
                new SiteBmcs(site)::cycleKnown,
                new TerminalWindow(site.workspace(), site.environment())::open,
                site.runs()::states,
                site.background(),
                site.navigator(),
                site.notices(),
                site.time());
        this.readiness = new MachineReadiness(site);
        this.hearing = fleet.listen(site.background().onFx(this::tell)::signal);
    }

    @Override
    public Optional<View> open(Route route) {
        return switch (route) {
            case Route.Fleet _ -> Optional.of(overview());
            case Route.Cluster cluster -> Optional.of(cluster(cluster));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Act> acts() {
        return List.of(Act.of("reach-clusters", "oct-sync-16", fleet::retry).on("F5"));
    }

    @Override
    public List<Found> finds() {
        return FleetFinds.of(fleet.state());
    }

    /// One line a cluster, from any thread.
    List<ClusterLine> lines() {
        return ClusterLine.of(fleet.state());
    }

    /// `news` is called on any thread.
    Subscription listen(Runnable news) {
        return fleet.listen(news);
    }

    @Override
    public void close() {
        hearing.close();
        readiness.close();
        fleet.close();
    }

    private View overview() {
        var model = new FleetViewModel(fleet, site.runs()::states, upgrades, site.navigator(), site.time());
        model.follow(site.background());
        var connect = new ConnectViewModel(connecting(), site.background(), site.navigator());
        var sheet = new ConnectController(connect, site.files());
        return Views.load("fleet/overview", new FleetController(model, readiness.once(), sheet));
    }

    // A lab's programs would take a real cluster for one of theirs.
    private Connecting connecting() {
        return site.workspace().simulated() ? Connecting.refused(Texts.of("fleet.connect.lab")) : this::connect;
    }

    private String connect(Path kubeconfig) throws IOException, InterruptedException {
        var connection = new Connection(KubeDoor.network());
        var cluster = connection.ask(kubeconfig);
        connection.keep(kubeconfig, cluster, site.workspace());
        return cluster;
    }

    private View cluster(Route.Cluster route) {
        var model = new ClusterViewModel(route, place);
        model.follow();
        return Views.load("cluster/detail", new ClusterController(model));
    }

    // The first of the clusters that manage others, or the only one, stands for the site.
    private void tell() {
        fleet.state().clusters().stream()
                .filter(cluster -> cluster.run().isEmpty())
                .findFirst()
                .ifPresentOrElse(this::tell, () -> {
                    site.statusLine().remove("cluster");
                    site.statusLine().remove("eksa");
                });
    }

    private void tell(ClusterState cluster) {
        var open = Route.Cluster.of(cluster.name());
        site.statusLine()
                .put(
                        switch (cluster.link()) {
                            case Link.Live _ -> part(Light.GOOD, "fleet.status.connected", cluster, open);
                            case Link.Connecting _ -> part(Light.NONE, "fleet.status.connecting", cluster, open);
                            case Link.OutOfReach _ -> part(Light.BAD, "fleet.status.unreachable", cluster, open);
                        });
        var version = cluster.facts().eksaVersion();
        if (!version.isEmpty()) {
            site.statusLine().put(new Part("eksa", Light.NONE, Texts.of("fleet.status.eksa", version), open));
        }
    }

    private static Part part(Light light, String key, ClusterState cluster, Route open) {
        return new Part("cluster", light, Texts.of(key, cluster.name()), open);
    }
}
