package dev.slipway.lab.world;

/// The installation environment that machines boot from the network.
final class HookOs {

    private final Datacenter datacenter;

    HookOs(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    void boot(LabMachine machine, ServiceLog log) {
        var syslog = new Syslog(log, machine.address());
        machine.enter(MachinePhase.HOOK_OS, "starting");
        machine.later(20, 40, "hook", () -> {
            syslog.info("hook-bootkit", "starting BootKit: the tink-worker bootstrapper");
            syslog.info("hook-bootkit", "Pulling image", "image", "127.0.0.1/embedded/tink-worker");
            machine.later(4, 12, "worker", () -> work(machine, syslog));
        });
    }

    private void work(LabMachine machine, Syslog syslog) {
        syslog.info("hook-bootkit", "Starting tink-worker container");
        machine.enter(MachinePhase.HOOK_OS, "waiting for an action");
        machine.run(new Agent(machine, datacenter.timeline(), syslog));
    }

    /// What containers of HookOS write, sent to Smee, which prints it.
    record Syslog(ServiceLog log, String host) {

        void info(String program, String message, String... pairs) {
            log.info(message, with(program, pairs));
        }

        void error(String program, String message, String... pairs) {
            log.error(message, with(program, pairs));
        }

        private String[] with(String program, String... pairs) {
            var all = new String[pairs.length + 4];
            all[0] = "host";
            all[1] = host;
            all[2] = "app-name";
            all[3] = program;
            System.arraycopy(pairs, 0, all, 4, pairs.length);
            return all;
        }
    }
}
