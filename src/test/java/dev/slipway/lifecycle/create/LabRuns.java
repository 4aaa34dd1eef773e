package dev.slipway.lifecycle.create;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.bmc.RedfishBmcs;
import dev.slipway.exec.Secrets;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.Machine;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.lab.Lab;
import dev.slipway.lab.world.ServerFacts;
import dev.slipway.lab.world.bmc.RedfishServer;
import dev.slipway.lifecycle.CreateRequest;
import dev.slipway.lifecycle.Doors;
import dev.slipway.lifecycle.release.ReleaseSource;
import dev.slipway.run.Journal;
import dev.slipway.run.LogLine;
import dev.slipway.run.Phase;
import dev.slipway.run.Pipeline;
import dev.slipway.run.Plan;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Sighting;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs of the example on an in-process lab in virtual time.
final class LabRuns implements AutoCloseable {

    static final String CLUSTER = "ml-forge";

    final List<RuntimeException> failures = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    final Path folder;
    final Path inventory;
    final Lab lab;
    final RedfishBmcs bmcs;
    final RunFolder run;

    LabRuns(Path folder) throws IOException {
        this.folder = folder;
        this.inventory = Files.copy(Path.of("examples/amsterdam/hardware.csv"), folder.resolve("hardware.csv"));
        this.lab =
                Lab.virtual(Instant.parse("2026-11-24T14:02:11Z"), servers(), folder.resolve("lab"), 7, failures::add);
        this.bmcs = RedfishBmcs.locatedBy(RedfishServer.locator(lab.baseboards()));
        this.run = new RunFolder(folder.resolve("run"));
        lab.publish();
    }

    Plan plan() throws IOException {
        return CreateManagementCluster.plan(request(), doors());
    }

    CreateRequest request() {
        return new CreateRequest(
                folder,
                Path.of("examples/amsterdam/ml-forge.yaml"),
                inventory,
                new ReleaseSource.OnDisk(Lab.release(folder.resolve("lab"))),
                "",
                Optional.empty(),
                Map.of());
    }

    Doors doors() {
        return new Doors(lab, KubeDoor.network(), bmcs, new QuietNetwork(), lab);
    }

    Verdict begin() throws Exception {
        return begin(plan());
    }

    Verdict begin(Plan plan) throws Exception {
        try (var journal = journal()) {
            return lab.work(() -> new Pipeline(lab).begin(plan, subject(), journal));
        }
    }

    Verdict resume() throws Exception {
        return resume(plan());
    }

    Verdict resume(Plan plan) throws Exception {
        var before = record();
        try (var journal = journal()) {
            return lab.work(() -> new Pipeline(lab).resume(plan, before, journal));
        }
    }

    /// The nodes of the new cluster, through the kubeconfig the operator gets.
    List<ObjectNode> nodes() throws Exception {
        try (var session = KubeDoor.network().open(folder.resolve("ml-forge/ml-forge-eks-a-cluster.kubeconfig"))) {
            return session.list(Kinds.NODE, "");
        }
    }

    /// The plan, with something that happens in the world just ahead of a step.
    Plan before(String step, Runnable event) throws IOException {
        var plan = plan();
        return new Plan(
                plan.title(),
                plan.steps().stream()
                        .map(each -> each.name().equals(step) ? new Surprise(each, event) : each)
                        .toList());
    }

    /// Changes the row of one machine in the CSV.
    void correct(String machine, String old, String fresh) throws IOException {
        var rows = Files.readAllLines(inventory).stream()
                .map(row -> row.startsWith(machine + ",") ? row.replace(old, fresh) : row)
                .toList();
        Files.write(inventory, rows);
    }

    /// How often a machine's way began.
    long powerOns(String machine) throws IOException {
        return record().ways().getOrDefault(machine, List.of()).stream()
                .filter(sighting -> sighting.phase() == Phase.POWER_ON)
                .map(Sighting::since)
                .distinct()
                .count();
    }

    RunRecord record() throws IOException {
        return RunRecord.of(run.events()).orElseThrow();
    }

    /// The lines an operator sees without asking for more.
    List<String> shown() throws IOException {
        return run.lines().stream()
                .filter(line -> line.level() == 0)
                .map(LogLine::text)
                .toList();
    }

    private Journal journal() throws IOException {
        return Journal.open(run, lab, Secrets.none(), new RunListener() {

            @Override
            public void happened(RunEvent event) {
                // Read from the journal afterwards.
            }

            @Override
            public void logged(LogLine line) {
                lines.add(line.text());
            }
        });
    }

    private Subject subject() {
        return new Subject(
                "create",
                CLUSTER,
                Path.of("examples/amsterdam/ml-forge.yaml"),
                "",
                inventory,
                "",
                Optional.of(folder.resolve("lab")));
    }

    private List<ServerFacts> servers() {
        return HardwareCsv.reader().read(inventory).machines().stream()
                .map(LabRuns::server)
                .toList();
    }

    private static ServerFacts server(Machine machine) {
        return new ServerFacts(
                machine.hostname(),
                machine.mac().value(),
                machine.ip(),
                machine.disk(),
                machine.bmc()
                        .map(bmc -> new ServerFacts.BmcFacts(
                                bmc.address(),
                                bmc.credentials().username(),
                                bmc.credentials().password())));
    }

    @Override
    public void close() {
        bmcs.close();
        lab.close();
    }
}
