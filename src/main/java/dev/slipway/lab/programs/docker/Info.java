package dev.slipway.lab.programs.docker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.world.Datacenter;

/// `docker info`: the engine of an admin machine with 32 GiB of memory.
final class Info implements Action {

    private static final Flags FLAGS = Flags.none().values("format,f");
    private static final long MEMORY = 33_567_027_200L;
    private static final int PROCESSORS = 8;

    private final Datacenter datacenter;

    Info(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    @Override
    public void run(Call call) throws Failure {
        var template = FLAGS.parse(call.words()).value("format");
        var facts = facts();
        if (template.isPresent()) {
            call.out(new GoTemplate(template.get()).render(facts));
            return;
        }
        call.out("""
                Client: Docker Engine - Community
                 Version:    28.5.2
                 Context:    default

                Server:
                 Containers: %d
                  Running: %d
                  Paused: 0
                  Stopped: 0
                 Server Version: 28.5.2
                 Storage Driver: overlay2
                 Cgroup Driver: systemd
                 Cgroup Version: 2
                 Operating System: Ubuntu 24.04.3 LTS
                 OSType: linux
                 Architecture: x86_64
                 CPUs: %d
                 Total Memory: 31.26GiB
                 Name: slipway-lab""".formatted(count(), count(), PROCESSORS));
    }

    private ObjectNode facts() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("Containers", count())
                .put("ContainersRunning", count())
                .put("Driver", "overlay2")
                .put("CgroupDriver", "systemd")
                .put("CgroupVersion", "2")
                .put("NCPU", PROCESSORS)
                .put("MemTotal", MEMORY)
                .put("OperatingSystem", "Ubuntu 24.04.3 LTS")
                .put("OSType", "linux")
                .put("Architecture", "x86_64")
                .put("Name", "slipway-lab")
                .put("ServerVersion", "28.5.2");
    }

    private int count() {
        return datacenter.containers().all().size();
    }
}
