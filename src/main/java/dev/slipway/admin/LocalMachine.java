package dev.slipway.admin;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Measures the machine of this process; `folder` need not exist.
record LocalMachine(Path folder) implements ThisMachine {

    private static final Path RELEASE = Path.of("/etc/os-release");
    private static final Pattern BROUGHT_BY_CONTAINERS =
            Pattern.compile("(docker|br-|veth|virbr|cni|cali|flannel|tun|tap|wg|kube).*");
    private static final Pattern TAGGED = Pattern.compile("(.+)\\.(\\d{1,4})");

    @Override
    public String system() throws IOException {
        if (!Files.exists(RELEASE)) {
            return System.getProperty("os.name") + " " + System.getProperty("os.version");
        }
        return Files.readAllLines(RELEASE).stream()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .findFirst()
                .orElse(System.getProperty("os.name"));
    }

    @Override
    public boolean linux() {
        return "Linux".equals(System.getProperty("os.name"));
    }

    @Override
    public String architecture() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    @Override
    public int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    @Override
    public long freeDisk() throws IOException {
        var there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    @Override
    public String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }

    @Override
    public String user() {
        return System.getProperty("user.name");
    }

    @Override
    public List<String> networks() throws IOException {
        var found = new ArrayList<String>();
        for (var card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            var real = card.isUp() && !card.isLoopback() && card.getHardwareAddress() != null;
            if (real && !BROUGHT_BY_CONTAINERS.matcher(card.getName()).matches()) {
                found.add(TAGGED.matcher(card.getName()).replaceFirst("$1 VLAN $2"));
            }
        }
        Collections.sort(found);
        return found;
    }

    @Override
    public boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
