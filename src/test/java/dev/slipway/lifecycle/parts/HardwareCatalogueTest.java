package dev.slipway.lifecycle.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.bmc.Credentials;
import dev.slipway.inventory.HardwareManifests;
import dev.slipway.inventory.MacAddress;
import dev.slipway.inventory.Machine;
import dev.slipway.inventory.Network;
import dev.slipway.kube.Kinds;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Session;
import dev.slipway.lab.api.ApiServer;
import dev.slipway.lab.clock.WallTimeline;
import dev.slipway.lab.release.Crds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardwareCatalogueTest {

    private static final String OWNER = "v1alpha1.tinkerbell.org/ownerName";

    private final WallTimeline timeline = WallTimeline.start(Instant.parse("2026-11-24T08:00:00Z"), 1, failure -> {
        throw failure;
    });
    private final ApiServer server = ApiServer.reserve("forge", timeline);

    @TempDir
    private Path folder = Path.of("");

    private Session session;

    @BeforeEach
    void open() throws Exception {
        server.open();
        session = KubeDoor.network().open(Files.writeString(folder.resolve("kubeconfig"), server.kubeconfig()));
        for (var definition : Crds.of("tinkerbell")) {
            session.apply(definition, "test");
        }
        Namespaces.ensure(session, Namespaces.SYSTEM);
    }

    @AfterEach
    void close() {
        session.close();
        server.close();
        timeline.close();
    }

    @Test
    void bringsMachinesWithTheirBmcsAndLogins() throws Exception {
        bring("/dev/sda", "one", "two");

        assertThat(session.list(Kinds.HARDWARE, Namespaces.SYSTEM)).hasSize(2);
        assertThat(session.list(Kinds.BMC_MACHINE, Namespaces.SYSTEM)).hasSize(2);
        assertThat(session.find(Kinds.SECRET, Namespaces.SYSTEM, "bmc-one-auth"))
                .isPresent();
    }

    @Test
    void doneAgainItChangesNothing() throws Exception {
        bring("/dev/sda", "one");
        var before = hardware("one");

        assertThat(bring("/dev/sda", "one")).isEmpty();

        assertThat(hardware("one")).isEqualTo(before);
    }

    @Test
    void correctsAMachineInUseAndKeepsWhatIsWrittenOnIt() throws Exception {
        bring("/dev/sda", "one");
        take("one");

        assertThat(bring("/dev/nvme0n1", "one")).containsExactly("one");

        assertThat(hardware("one").at("/spec/disks/0/device").asText()).isEqualTo("/dev/nvme0n1");
        assertThat(hardware("one").at("/spec/interfaces/0/netboot/allowPXE").asBoolean())
                .isFalse();
        assertThat(hardware("one").at("/spec/userData").asText()).isEqualTo("kept");
        assertThat(hardware("one").path("metadata").path("labels").has(OWNER)).isTrue();
    }

    @Test
    void neverTouchesAMachineThatIsProvisioned() throws Exception {
        bring("/dev/sda", "one");
        take("one");
        session.annotate(
                Kinds.HARDWARE, Namespaces.SYSTEM, "one", "v1alpha1.tinkerbell.org/provisioned", Optional.of("true"));
        var before = hardware("one");

        assertThat(bring("/dev/nvme0n1", "one")).isEmpty();

        assertThat(hardware("one")).isEqualTo(before);
    }

    @Test
    void forgetsAMachineThatWasTakenOutUnlessItIsInUse() throws Exception {
        bring("/dev/sda", "one", "two", "three");
        take("two");

        bring("/dev/sda", "one");

        assertThat(session.list(Kinds.HARDWARE, Namespaces.SYSTEM))
                .extracting(found -> found.at("/metadata/name").asText())
                .containsExactly("one", "two");
        assertThat(session.list(Kinds.BMC_MACHINE, Namespaces.SYSTEM))
                .extracting(found -> found.at("/metadata/name").asText())
                .containsExactly("bmc-one", "bmc-two");
    }

    private Set<String> bring(String disk, String... names) throws Exception {
        var machines = Stream.of(names).map(name -> machine(name, disk)).toList();
        return new HardwareCatalogue(session, HardwareManifests.catalogue(machines)).bring();
    }

    // As Cluster API does when a machine has taken the hardware.
    private void take(String name) throws Exception {
        var taken = hardware(name);
        taken.withObject("/metadata/labels").put(OWNER, "machine");
        taken.withObject("/spec").put("userData", "kept");
        ((ObjectNode) taken.at("/spec/interfaces/0/netboot")).put("allowPXE", false);
        session.replace(taken);
    }

    private ObjectNode hardware(String name) throws Exception {
        return session.get(Kinds.HARDWARE, Namespaces.SYSTEM, name);
    }

    private static Machine machine(String name, String disk) {
        var mac = new MacAddress("02:00:00:00:00:%02x".formatted(name.length()));
        var network =
                new Network(mac, "10.0.0." + name.length(), "255.255.255.0", "10.0.0.1", List.of(), Optional.empty());
        var bmc = new Machine.Bmc("10.0.1." + name.length(), new Credentials("root", "secret-word"));
        return new Machine(name, network, Map.of("type", "cp"), disk, Optional.of(bmc));
    }
}
