package dev.slipway.lab.world.bmc;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Everything one BMC can show at a moment, by path.
final class Documents {

    static final String ROOT = "/redfish/v1";
    static final String SESSIONS = ROOT + "/SessionService/Sessions";
    static final String SYSTEM = ROOT + "/Systems/1";
    static final String RESET = SYSTEM + "/Actions/ComputerSystem.Reset";
    static final String MEDIA = ROOT + "/Managers/1/VirtualMedia/Cd";
    static final String INSERT = MEDIA + "/Actions/VirtualMedia.InsertMedia";
    static final String EJECT = MEDIA + "/Actions/VirtualMedia.EjectMedia";

    private final String prefix;
    private final Map<String, ObjectNode> byPath = new LinkedHashMap<>();

    private Documents(String prefix) {
        this.prefix = prefix;
    }

    /// The documents of a BMC whose paths stand below `prefix`.
    static Map<String, ObjectNode> of(String prefix, ManagedServer server, String media, Sessions sessions) {
        var documents = new Documents(prefix);
        documents.service(sessions);
        documents.system(server);
        documents.nics(server.hardware().nics());
        documents.drives(server.hardware().disks());
        documents.manager(media);
        return documents.byPath;
    }

    private void service(Sessions sessions) {
        byPath.put("/redfish", JsonNodeFactory.instance.objectNode().put("v1", prefix + ROOT + "/"));
        var root = document(ROOT, "ServiceRoot", "v1_15_0", "RootService").put("RedfishVersion", "1.15.0");
        link(root, "Systems", ROOT + "/Systems");
        link(root, "Managers", ROOT + "/Managers");
        link(root, "Chassis", ROOT + "/Chassis");
        link(root, "SessionService", ROOT + "/SessionService");
        link(root.putObject("Links"), "Sessions", SESSIONS);
        link(document(ROOT + "/SessionService", "SessionService", "v1_1_8", "SessionService"), "Sessions", SESSIONS);
        var open = sessions.all().stream()
                .map(session -> SESSIONS + "/" + session.id())
                .toList();
        open.forEach(path -> document(path, "Session", "v1_5_0", path.substring(path.lastIndexOf('/') + 1)));
        collection(SESSIONS, "Session", open);
    }

    private void system(ManagedServer server) {
        collection(ROOT + "/Systems", "ComputerSystem", List.of(SYSTEM));
        collection(ROOT + "/Chassis", "Chassis", List.of(ROOT + "/Chassis/1"));
        var hardware = server.hardware();
        var chassis = document(ROOT + "/Chassis/1", "Chassis", "v1_21_0", "1").put("ChassisType", "RackMount");
        var system = document(SYSTEM, "ComputerSystem", "v1_20_0", "1")
                .put("HostName", server.name())
                .put("SystemType", "Physical")
                .put("PowerState", server.power().word());
        for (var node : List.of(chassis, system)) {
            node.put("Manufacturer", hardware.manufacturer())
                    .put("Model", hardware.model())
                    .put("SerialNumber", hardware.serialNumber());
            node.putObject("Status").put("Health", "OK").put("State", "Enabled");
        }
        boot(system.putObject("Boot"), server.bootOverride());
        link(system, "EthernetInterfaces", SYSTEM + "/EthernetInterfaces");
        link(system, "Storage", SYSTEM + "/Storage");
        var reset = system.putObject("Actions").putObject("#ComputerSystem.Reset");
        reset.put("target", prefix + RESET);
        var types = reset.putArray("ResetType@Redfish.AllowableValues");
        Arrays.stream(ResetType.values()).map(ResetType::word).forEach(types::add);
    }

    private static void boot(ObjectNode boot, BootTarget target) {
        boot.put("BootSourceOverrideEnabled", target == BootTarget.NONE ? "Disabled" : "Once")
                .put("BootSourceOverrideMode", "UEFI")
                .put("BootSourceOverrideTarget", target.word());
        var targets = boot.putArray("BootSourceOverrideTarget@Redfish.AllowableValues");
        Arrays.stream(BootTarget.values()).map(BootTarget::word).forEach(targets::add);
    }

    private void nics(List<String> macs) {
        var paths = paths(SYSTEM + "/EthernetInterfaces", macs.size());
        collection(SYSTEM + "/EthernetInterfaces", "EthernetInterface", paths);
        for (int i = 0; i < macs.size(); i++) {
            document(paths.get(i), "EthernetInterface", "v1_9_0", String.valueOf(i + 1))
                    .put("MACAddress", macs.get(i))
                    .put("PermanentMACAddress", macs.get(i))
                    .putObject("Status")
                    .put("Health", "OK")
                    .put("State", "Enabled");
        }
    }

    private void drives(List<ServerHardware.Disk> disks) {
        var storage = SYSTEM + "/Storage/1";
        var paths = paths(storage + "/Drives", disks.size());
        collection(SYSTEM + "/Storage", "Storage", List.of(storage));
        var drives = document(storage, "Storage", "v1_15_0", "1").putArray("Drives");
        for (int i = 0; i < disks.size(); i++) {
            drives.addObject().put("@odata.id", prefix + paths.get(i));
            document(paths.get(i), "Drive", "v1_17_0", String.valueOf(i + 1))
                    .put("Name", disks.get(i).name())
                    .put("Model", disks.get(i).model())
                    .put("CapacityBytes", disks.get(i).bytes());
        }
    }

    private void manager(String media) {
        collection(ROOT + "/Managers", "Manager", List.of(ROOT + "/Managers/1"));
        var manager = document(ROOT + "/Managers/1", "Manager", "v1_18_0", "1").put("ManagerType", "BMC");
        link(manager, "VirtualMedia", ROOT + "/Managers/1/VirtualMedia");
        collection(ROOT + "/Managers/1/VirtualMedia", "VirtualMedia", List.of(MEDIA));
        var drive = document(MEDIA, "VirtualMedia", "v1_6_1", "Cd")
                .put("Image", media)
                .put("Inserted", !media.isEmpty())
                .put("WriteProtected", true);
        drive.putArray("MediaTypes").add("CD").add("DVD");
        var actions = drive.putObject("Actions");
        actions.putObject("#VirtualMedia.InsertMedia").put("target", prefix + INSERT);
        actions.putObject("#VirtualMedia.EjectMedia").put("target", prefix + EJECT);
    }

    private void collection(String path, String type, List<String> members) {
        var collection = document(path, type + "Collection", "", type + " collection");
        var list = collection.put("Members@odata.count", members.size()).putArray("Members");
        members.forEach(member -> list.addObject().put("@odata.id", prefix + member));
    }

    private ObjectNode document(String path, String type, String version, String id) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("@odata.id", prefix + path)
                .put("@odata.type", "#" + type + (version.isEmpty() ? "" : "." + version) + "." + type)
                .put("Id", id)
                .put("Name", type + " " + id);
        byPath.put(path, node);
        return node;
    }

    private void link(ObjectNode node, String name, String path) {
        node.putObject(name).put("@odata.id", prefix + path);
    }

    private static List<String> paths(String collection, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> collection + "/" + number)
                .toList();
    }
}
