package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The encryption of etcd, which an existing cluster may be given (EKS Anywhere: pkg/api/v1alpha1/etcdencryption.go,
/// cmd/eksctl-anywhere/cmd/upgradecluster.go).
final class EtcdEncryptionRules {

    private static final Set<Provider> PROVIDERS = Set.of(Provider.CLOUDSTACK, Provider.VSPHERE, Provider.NUTANIX);

    private EtcdEncryptionRules() {}

    static Stream<Finding> ofUpgrade(Change change) {
        return asked(change.after(), "etcdEncryption is currently not supported for the current provider: ");
    }

    static Stream<Finding> ofUpdate(Change change) {
        return asked(change.after(), "etcdEncryption is currently not supported for the provider: ");
    }

    private static Stream<Finding> asked(Config config, String unsupported) {
        var encryption = config.spec().at("etcdEncryption");
        if (!encryption.present()) {
            return Stream.empty();
        }
        var support = config.provider().filter(PROVIDERS::contains).isPresent()
                ? Optional.<Finding>empty()
                : Optional.of(encryption
                        .error("spec.encryption-provider")
                        .as(unsupported + config.datacenterRef().at("kind").text()));
        return Stream.concat(support.stream(), content(encryption).stream());
    }

    private static Optional<Finding> content(Field encryption) {
        if (encryption.items().isEmpty()) {
            return wrong(encryption, "etcdEncryption cannot be empty");
        }
        if (encryption.items().size() > 1) {
            return wrong(
                    encryption, "etcdEncryption config is invalid, only 1 encryption config is supported currently");
        }
        return configuration(encryption.items().getFirst(), "etcdEncryption[0].");
    }

    private static Optional<Finding> configuration(Field configuration, String path) {
        var providers = configuration.at("providers");
        if (providers.items().isEmpty()) {
            return wrong(providers, path + "providers cannot be empty");
        }
        if (providers.items().size() > 1) {
            return wrong(providers, path + "providers in invalid, only 1 encryption provider is currently supported");
        }
        var kms = providers.items().getFirst().at("kms");
        var resources = configuration.at("resources");
        return objection(kms)
                .map(text -> kms.error("spec.encryption", text).as(path + "providers[0] is invalid: " + text))
                .or(() -> resources.items().isEmpty()
                        ? wrong(resources, path + "resources cannot be empty")
                        : Optional.empty());
    }

    private static Optional<String> objection(Field kms) {
        if (!kms.present()) {
            return Optional.of("kms cannot be nil");
        }
        if (kms.at("name").text().isEmpty()) {
            return Optional.of("kms.name cannot be empty");
        }
        var address = kms.at("socketListenAddress").text();
        if (address.isEmpty()) {
            return Optional.of("kms.socketListenAddress cannot be empty");
        }
        return switch (GoUrl.parse(address)) {
            case GoUrl.Bad bad -> Optional.of("kms.socketListenAddress is malformed: " + bad.error());
            case GoUrl.Good good
            when !good.scheme().equals("unix") ->
                Optional.of("kms.socketListenAddress has unsupported scheme: " + good.scheme());
            case GoUrl.Good _ -> Optional.empty();
        };
    }

    private static Optional<Finding> wrong(Field field, String text) {
        return Optional.of(field.error("spec.encryption", text).as(text));
    }
}
