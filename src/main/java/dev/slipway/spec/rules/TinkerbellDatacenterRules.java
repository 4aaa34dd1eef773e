package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Config;
import dev.slipway.spec.Config.Document;
import dev.slipway.spec.Field;
import dev.slipway.spec.Provider;
import java.util.Optional;
import java.util.stream.Stream;

/// The content of TinkerbellDatacenterConfig (EKS Anywhere: pkg/api/v1alpha1/tinkerbelldatacenterconfig.go).
final class TinkerbellDatacenterRules {

    private TinkerbellDatacenterRules() {}

    static Stream<Finding> content(Config config) {
        return ObjectRules.datacenterOf(config, Provider.TINKERBELL).flatMap(datacenter -> {
            var spec = datacenter.spec();
            return Stream.of(
                            uri(spec.at("osImageURL"), "parsing osImageOverride: "),
                            uri(spec.at("hookImagesURLPath"), "parsing hookOverride: "),
                            name(datacenter),
                            address(spec.at("tinkerbellIP")),
                            iso(spec))
                    .flatMap(Optional::stream);
        });
    }

    static Optional<Finding> uri(Field url, String prefix) {
        return url.text().isEmpty() ? Optional.empty() : uri(url, prefix, "");
    }

    private static Optional<Finding> uri(Field url, String prefix, String suffix) {
        return GoUrl.parseRequest(url.text()) instanceof GoUrl.Bad bad
                ? Optional.of(url.error("spec.not-a-url", url.text()).as(prefix + bad.error() + suffix))
                : Optional.empty();
    }

    private static Optional<Finding> name(Document datacenter) {
        return datacenter.name().isEmpty()
                ? Optional.of(datacenter
                        .root()
                        .at("metadata")
                        .at("name")
                        .error("spec.name-missing", datacenter.kind())
                        .as(datacenter.kind() + ": missing name"))
                : Optional.empty();
    }

    private static Optional<Finding> address(Field address) {
        if (address.text().isEmpty()) {
            return Optional.of(address.error("spec.tinkerbell-ip-missing")
                    .as("TinkerbellDatacenterConfig: missing spec.tinkerbellIP field"));
        }
        return Addresses.isIp(address.text())
                ? Optional.empty()
                : Optional.of(address.error("spec.tinkerbell-ip", address.text())
                        .as("TinkerbellDatacenterConfig: invalid tinkerbell ip: is invalid: " + address.text()));
    }

    private static Optional<Finding> iso(Field spec) {
        var url = spec.at("hookIsoURL");
        if (url.text().isEmpty()) {
            return Optional.empty();
        }
        return spec.at("isoBoot").truth()
                ? uri(url, "parsing hookIsoURL: ", ", please provide a valid URL")
                : Optional.of(
                        url.error("spec.iso-without-boot").as("isoURL can be set, only when isoBoot is set to true"));
    }
}
