package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.fx.part.Pip;
import dev.slipway.fx.part.Pips;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.WrapRow;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.Field;
import dev.slipway.spec.Flux;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to be created, in four columns, each with the way back to its step.
record ReviewSummary(Judgement judgement, WizardViewModel wizard) {

    void showIn(WrapRow box) {
        box.getChildren()
                .setAll(judgement
                        .spec()
                        .map(this::columns)
                        .orElseGet(() -> List.of(new Label(Texts.of("wizard.summary.none")))));
    }

    private List<Node> columns(ClusterSpec spec) {
        var built = spec.provider().built();
        return List.of(
                column("cluster", WizardStep.BASICS, cluster(spec)),
                column("network", WizardStep.NETWORK, network(spec)),
                column("machines", WizardStep.MACHINES, built ? machines(spec) : groups()),
                column("addons", WizardStep.ACCESS, addOns()));
    }

    private VBox column(String id, WizardStep step, Facts facts) {
        var title = new Label(Texts.of("wizard.summary." + id));
        title.getStyleClass().add("subsection");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var edit = new Button(Texts.of("wizard.edit"));
        edit.setId("edit-" + id);
        edit.getStyleClass().addAll("button-xs", "link");
        edit.setAccessibleText(Texts.of("wizard.edit.spoken", step.title()));
        edit.setOnAction(_ -> wizard.go(step));
        var head = new HBox(title, filler, edit);
        head.getStyleClass().add("summary-head");
        var column = new VBox(head, facts);
        column.getStyleClass().addAll("summary-column", "summary-" + id);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Facts cluster(ClusterSpec spec) {
        var facts = new Facts();
        facts.show(List.of(
                Fact.of(Texts.of("wizard.summary.name"), spec.name()),
                Fact.of(Texts.of("wizard.summary.kind"), wizard.purpose().get().title()),
                Fact.of(
                        Texts.of("wizard.summary.provider"),
                        Texts.of("wizard.provider." + spec.provider().word())),
                Fact.mono(Texts.of("wizard.summary.version"), spec.kubernetesVersion())));
        return facts;
    }

    private Facts network(ClusterSpec spec) {
        var facts = new Facts();
        facts.add(Fact.mono(
                Texts.of("wizard.summary.endpoint"), spec.controlPlane().endpoint()));
        spec.tinkerbellDatacenter()
                .ifPresent(datacenter ->
                        facts.add(Fact.mono(Texts.of("wizard.summary.tinkerbell"), datacenter.tinkerbellIp())));
        facts.add(Fact.mono(Texts.of("wizard.summary.pods"), spec.network().pods()));
        facts.add(Fact.mono(Texts.of("wizard.summary.services"), spec.network().services()));
        return facts;
    }

    private Facts machines(ClusterSpec spec) {
        var facts = new Facts();
        GroupCard.of(judgement)
                .forEach(card ->
                        facts.add(card.controlPlane() ? Texts.of("wizard.summary.control") : card.name(), group(card)));
        facts.add(Fact.of(Texts.of("wizard.etcd"), Texts.of("wizard.summary.etcd")));
        var image = spec.machineConfig(spec.controlPlane().machineConfig())
                .map(spec::imageOf)
                .orElse("");
        facts.add(Texts.of("wizard.summary.image"), shortened(image.substring(image.lastIndexOf('/') + 1)));
        return facts;
    }

    private Facts groups() {
        var facts = new Facts();
        KindGroup.of(judgement.file())
                .forEach(group -> facts.add(Fact.of(
                        group.shown(judgement.file()),
                        Texts.of(
                                "wizard.summary.machine",
                                group.count()
                                        .field(judgement.file())
                                        .map(Field::number)
                                        .orElse(0L)))));
        return facts;
    }

    private static Label shortened(String name) {
        var label = new Label(name);
        label.getStyleClass().add("mono-small");
        Whole.inTooltip(label);
        return label;
    }

    private static HBox group(GroupCard card) {
        var taken = card.fit().map(fit -> fit.taken().size()).orElse(0);
        var pips = new Pips();
        pips.show(IntStream.range(0, Math.min(taken, 8))
                .mapToObj(_ -> card.controlPlane() ? Pip.controlPlane(Status.READY) : Pip.worker(Status.READY))
                .toList());
        var spares = card.fit().map(fit -> fit.spares().size()).orElse(0);
        var words = new Label(
                spares > 0
                        ? Texts.of("wizard.summary.spares", card.count(), spares)
                        : Texts.of("wizard.summary.no-spare", card.count()));
        words.getStyleClass().add("cell-text");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(pips, words);
        line.getStyleClass().add("summary-group");
        return line;
    }

    private static String login(SpecFile file) {
        return ClusterParts.configs(file).stream()
                .map(config -> Spot.of(ClusterParts.provider(file).machineKind(), config, "spec.users[0]"))
                .flatMap(user -> user.field(file).stream())
                .filter(Field::present)
                .findFirst()
                .map(user -> Texts.of(
                        "wizard.summary.keys",
                        user.at("name").text(),
                        user.at("sshAuthorizedKeys").items().size()))
                .orElseGet(() -> Texts.of("wizard.summary.unused"));
    }

    private Facts addOns() {
        var facts = new Facts();
        facts.show(List.of(
                Fact.of(Texts.of("wizard.summary.cni"), Texts.of("wizard.summary.cilium")),
                Fact.of(Texts.of("wizard.summary.ssh"), login(judgement.file())),
                Fact.of(
                        Texts.of("wizard.summary.gitops"),
                        Texts.of(Flux.in(judgement.file()) ? "wizard.summary.flux" : "wizard.summary.unused")),
                Fact.of(Texts.of("wizard.summary.packages"), Texts.of("wizard.summary.later"))));
        return facts;
    }
}
