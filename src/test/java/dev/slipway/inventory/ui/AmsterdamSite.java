package dev.slipway.inventory.ui;

import dev.slipway.bmc.Power;
import dev.slipway.flow.Time;
import dev.slipway.fx.Background;
import dev.slipway.fx.Tasks;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.Line;
import dev.slipway.inventory.LineFilter;
import dev.slipway.inventory.PowerReading;
import dev.slipway.site.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sample of the mockups as a workspace: 31 machines in racks A to D, 6 more in a file, four clusters.
final class AmsterdamSite {

    private static final Time TIME = Time.system();

    private final Path folder;
    private final Background background;

    AmsterdamSite(Path folder, Background background) throws IOException {
        this.folder = folder;
        this.background = background;
        copy("hardware.csv", folder.resolve("hardware.csv"));
        copy("hardware-rack-e.csv", folder.resolve("hardware-rack-e.csv"));
        copy("ml-forge.yaml", folder.resolve(".slipway/drafts/ml-forge/cluster.yaml"));
        for (var cluster : new String[] {"ams-mgmt", "retail-prod", "retail-stage"}) {
            copy(cluster + ".yaml", folder.resolve(cluster + ".yaml"));
            var own = Files.createDirectories(folder.resolve(cluster));
            Files.writeString(own.resolve(cluster + "-eks-a-cluster.kubeconfig"), "");
        }
    }

    /// The model of the page, with the inventory open.
    HardwareViewModel open() {
        var model = unopened();
        model.open();
        return model;
    }

    HardwareViewModel unopened() {
        var workspace = new Workspace(folder, "Amsterdam", Workspace.Kind.REAL);
        return new HardwareViewModel(
                workspace,
                background,
                new Tasks(),
                TIME,
                () -> {
                    throw new IOException("no BMC is there in a test");
                },
                AmsterdamSite::residents);
    }

    /// As in the mockup: rack E is being imported, its BMCs are being tested, four machines are checked.
    void likeTheMockup(HardwareViewModel model) {
        model.exchange().read(folder.resolve("hardware-rack-e.csv"));
        model.table().chips().add(new LineFilter("rack=c,d,e"));
        answers(model);
    }

    /// What the BMCs of the sheet said.
    void answers(HardwareViewModel model) {
        model.sheets().sheet().get().lines().forEach(line -> reading(model, line));
    }

    void check(HardwareViewModel model, String... names) {
        model.sheets().sheet().get().lines().stream()
                .filter(line -> List.of(names).contains(name(model, line)))
                .forEach(line -> model.table().checked().toggle(List.of(line.key())));
    }

    static String name(HardwareViewModel model, Line line) {
        return model.sheets().sheet().get().cell(line, Column.HOSTNAME);
    }

    private static void reading(HardwareViewModel model, Line line) {
        var address = model.sheets().sheet().get().cell(line, Column.BMC_IP);
        switch (name(model, line)) {
            case "ams-e01" -> model.power().note(address, new PowerReading.Asking());
            case "ams-e02", "ams-e03", "ams-e05", "ams-e06" ->
                model.power().note(address, new PowerReading.Told(Power.ON, TIME.now()));
            case "ams-d05" ->
                model.power().note(address, new PowerReading.Silent("10.40.8.45 does not answer.", TIME.now()));
            case "ams_e04" -> {}
            default -> model.power().note(address, new PowerReading.Told(Power.OFF, TIME.now()));
        }
    }

    private static Map<String, String> residents() {
        var residents = new HashMap<String, String>();
        put(residents, "ams-mgmt", "ams-a01", "ams-a02", "ams-a03", "ams-a04", "ams-a05");
        put(residents, "retail-prod", "ams-a06", "ams-a07", "ams-a08", "ams-a10", "ams-a11");
        put(residents, "retail-prod", "ams-b01", "ams-b02", "ams-b03");
        put(residents, "retail-stage", "ams-b05", "ams-b06", "ams-b07", "ams-b08", "ams-b09", "ams-b10", "ams-b11");
        return residents;
    }

    private static void put(Map<String, String> residents, String cluster, String... machines) {
        for (var machine : machines) {
            residents.put(machine, cluster);
        }
    }

    private static void copy(String name, Path target) throws IOException {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (var stream = Objects.requireNonNull(AmsterdamSite.class.getResourceAsStream("/hardware/" + name))) {
            Files.write(target, stream.readAllBytes());
        }
    }
}
