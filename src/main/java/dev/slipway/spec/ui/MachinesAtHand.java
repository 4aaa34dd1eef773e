package dev.slipway.spec.ui;

import dev.slipway.bmc.BmcException;
import dev.slipway.bmc.Bmcs;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.inventory.HardwareText;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Reading;
import dev.slipway.preflight.Surroundings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The machines of the inventory, and which of their BMCs were asked and did not answer. For the FX thread.
final class MachinesAtHand implements AutoCloseable {

    private final Path file;
    private final Background background;
    private final Surroundings.Source surroundings;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Reading> inventory;
    private final ObservableSet<String> silent = FXCollections.observableSet();
    private final Set<String> asked = new HashSet<>();
    private Subscription asking = () -> {};

    MachinesAtHand(Desk desk, Runnable changed) {
        this.file = desk.workspace().hardware();
        this.background = desk.background();
        this.surroundings = desk.surroundings();
        this.changed = changed;
        this.inventory = new ReadOnlyObjectWrapper<>(new Reading(file, List.of(), List.of(), Map.of()));
    }

    ReadOnlyObjectProperty<Reading> inventory() {
        return inventory.getReadOnlyProperty();
    }

    /// The host names of those whose BMC did not answer when it was asked last.
    ObservableSet<String> silent() {
        return silent;
    }

    void read() {
        background.run(() -> HardwareCsv.reader().read(file), reading -> {
            inventory.set(reading);
            changed.run();
        });
    }

    /// Writes a label of the inventory differently, and nothing else in it.
    void relabel(String hostname, String written, String wanted) {
        background.run(() -> HardwareText.relabel(file, hostname, written, wanted), this::read);
    }

    /// Asks the BMCs of machines that were not asked before.
    void look(List<Machine> machines) {
        var fresh = machines.stream()
                .filter(machine -> machine.bmc().isPresent())
                .filter(machine -> asked.add(machine.hostname()))
                .toList();
        if (!fresh.isEmpty()) {
            ask(fresh);
        }
    }

    /// Asks the BMC of one machine, whether it was asked before or not.
    void lookAgain(String hostname) {
        ask(inventory.get().machines().stream()
                .filter(machine -> machine.hostname().equals(hostname))
                .toList());
    }

    // What cannot be asked, such as when the lab is not running, is not known to be silent.
    private void ask(List<Machine> machines) {
        asking = background.run(
                () -> silentOf(machines),
                found -> {
                    machines.forEach(machine -> silent.remove(machine.hostname()));
                    silent.addAll(found);
                    changed.run();
                },
                _ -> machines.forEach(machine -> asked.remove(machine.hostname())));
    }

    private Set<String> silentOf(List<Machine> machines) throws Exception {
        try (var world = surroundings.open();
                var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = new HashSet<String>();
            var answers = machines.stream()
                    .map(machine -> askers.submit(() -> answers(world.bmcs(), machine)))
                    .toList();
            for (var index = 0; index < machines.size(); index++) {
                if (!answers.get(index).get()) {
                    found.add(machines.get(index).hostname());
                }
            }
            return found;
        }
    }

    // One that refuses the login does answer; that is the preflight's to tell.
    private static boolean answers(Bmcs bmcs, Machine machine) throws InterruptedException {
        var bmc = machine.bmc().orElseThrow();
        try (var open = bmcs.open(bmc.address(), bmc.credentials())) {
            open.power();
            return true;
        } catch (BmcException.WrongCredentials _) {
            return true;
        } catch (BmcException _) {
            return false;
        }
    }

    @Override
    public void close() {
        asking.close();
    }
}
