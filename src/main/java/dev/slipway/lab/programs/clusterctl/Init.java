package dev.slipway.lab.programs.clusterctl;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.call.Options;
import dev.slipway.lab.world.Datacenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `clusterctl init`.
final class Init implements Action {

    private static final Flags FLAGS = Flags.none()
            .values("kubeconfig", "kubeconfig-context", "core", "infrastructure,i", "bootstrap,b", "control-plane,c")
            .values("ipam", "runtime-extension", "addon", "target-namespace,n", "wait-provider-timeout", "config", "v")
            .toggles("wait-providers", "validate");

    private final Datacenter datacenter;
    private final ManagementClusters management;

    Init(Datacenter datacenter, ManagementClusters management) {
        this.datacenter = datacenter;
        this.management = management;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        if (!options.arguments().isEmpty()) {
            throw Failure.misuse("unknown command \"" + options.arguments().getFirst() + "\" for \"clusterctl init\"");
        }
        var config = Config.read(call, options);
        var session = management.connect(call, options, "kubeconfig");
        var inventory = new Inventory(session);
        var log = new Log(call);
        inventory.ensureDefinition();
        var firstRun = !inventory.initialized();
        log.info("Fetching providers");
        datacenter
                .timeline()
                .sleep(datacenter
                        .durations()
                        .between(0.5, 1.5, session.cluster().name(), "fetch"));
        var wanted = wanted(asked(options, firstRun), config, variables(call, config), inventory);
        new CertManager(session, log, datacenter.durations()).ensure(config);
        new Installer(session, log, datacenter.durations()).install(wanted, options);
        if (firstRun) {
            welcome(log);
        }
    }

    private static List<Provider> asked(Options options, boolean firstRun) throws Failure {
        var providers = new ArrayList<Provider>();
        add(providers, ProviderType.CORE, options.list("core"), firstRun ? "cluster-api" : "");
        add(providers, ProviderType.BOOTSTRAP, options.list("bootstrap"), firstRun ? "kubeadm" : "");
        add(providers, ProviderType.CONTROL_PLANE, options.list("control-plane"), firstRun ? "kubeadm" : "");
        add(providers, ProviderType.INFRASTRUCTURE, options.list("infrastructure"), "");
        return providers;
    }

    private static void add(List<Provider> providers, ProviderType type, List<String> names, String otherwise)
            throws Failure {
        var asked = names.isEmpty() && !otherwise.isEmpty() ? List.of(otherwise) : names;
        for (var name : asked) {
            if (!name.equals("-")) {
                providers.add(Provider.parse(type, name));
            }
        }
    }

    private static List<Components> wanted(
            List<Provider> asked, Config config, Variables variables, Inventory inventory) throws Failure {
        var wanted = new ArrayList<Components>();
        for (var provider : asked) {
            var components = Components.read(provider, config, variables);
            if (!inventory.has(components)) {
                wanted.add(components);
            }
        }
        return wanted;
    }

    private static Variables variables(Call call, Config config) {
        return new Variables(
                name -> Optional.ofNullable(call.environment().get(name)).or(() -> config.variable(name)));
    }

    private static void welcome(Log log) {
        log.info("");
        log.info("Your management cluster has been initialized successfully!");
        log.info("");
        log.info("You can now create your first workload cluster by running the following:");
        log.info("");
        log.info("  clusterctl generate cluster [name] --kubernetes-version [version] | kubectl apply -f -");
        log.info("");
    }
}
