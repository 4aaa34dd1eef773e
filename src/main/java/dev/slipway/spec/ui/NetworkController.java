package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Provider;
import dev.slipway.spec.Spot;
import java.util.List;
import java.util.function.Predicate;
import javafx.fxml.FXML;

/// Binds the addresses and networks of a cluster.
public final class NetworkController {

    private final WizardViewModel model;
    private final DraftViewModel draft;

    @FXML
    private FieldRow endpoint;

    @FXML
    private FieldRow tinkerbell;

    @FXML
    private FieldRow pods;

    @FXML
    private FieldRow services;

    @FXML
    private FieldRow mask;

    @FXML
    private FieldRow policy;

    @FXML
    private FieldRow httpProxy;

    @FXML
    private FieldRow httpsProxy;

    @FXML
    private FieldRow mirror;

    @FXML
    private FieldRow mirrorPort;

    NetworkController(WizardViewModel model) {
        this.model = model;
        this.draft = model.draft();
    }

    @FXML
    private void initialize() {
        endpoint.show(cluster("controlPlaneConfiguration.endpoint.host"));
        showIn(tinkerbell, Provider.TINKERBELL::equals);
        showIn(endpoint, provider -> provider != Provider.DOCKER);
        tinkerbell.show(FieldViewModel.of(draft, Spot.only(BareMetal.DATACENTER, "spec.tinkerbellIP")));
        pods.show(cluster("clusterNetwork.pods.cidrBlocks[0]"));
        services.show(cluster("clusterNetwork.services.cidrBlocks[0]"));
        mask.show(cluster("clusterNetwork.nodes.cidrMaskSize", "24"));
        policy.show(cluster("clusterNetwork.cniConfig.cilium.policyEnforcementMode", "default"));
        policy.offer(List.of("default", "always", "never"));
        var none = Texts.of("wizard.default.none");
        httpProxy.show(cluster("proxyConfiguration.httpProxy", none));
        httpsProxy.show(cluster("proxyConfiguration.httpsProxy", none));
        mirror.show(cluster("registryMirrorConfiguration.endpoint", none));
        mirrorPort.show(cluster("registryMirrorConfiguration.port", none));
    }

    private FieldViewModel cluster(String path) {
        return FieldViewModel.of(draft, Spot.cluster("spec." + path));
    }

    private FieldViewModel cluster(String path, String otherwise) {
        return FieldViewModel.of(draft, Spot.cluster("spec." + path), otherwise);
    }

    private void showIn(FieldRow row, Predicate<Provider> where) {
        model.provider().subscribe(provider -> {
            row.setVisible(where.test(provider));
            row.setManaged(row.isVisible());
        });
    }
}
