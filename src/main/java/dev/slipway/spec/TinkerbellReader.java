package dev.slipway.spec;

import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter.Boot;
import dev.slipway.spec.ClusterSpec.TinkerbellMachineConfig;
import dev.slipway.spec.ClusterSpec.TinkerbellTemplate;
import dev.slipway.spec.ClusterSpec.User;
import dev.slipway.spec.Config.Document;

/// Reads the typed values of bare metal out of its documents.
final class TinkerbellReader {

    private TinkerbellReader() {}

    static TinkerbellDatacenter datacenter(Document document) {
        var spec = document.spec();
        return new TinkerbellDatacenter(
                document.name(),
                spec.at("tinkerbellIP").text(),
                spec.at("osImageURL").text(),
                spec.at("hookImagesURLPath").text(),
                spec.at("hookIsoURL").text(),
                spec.at("isoBoot").truth() ? Boot.ISO : Boot.NETWORK,
                ClusterSpecReader.loadBalancer(spec),
                spec.at("loadBalancerInterface").text());
    }

    static TinkerbellMachineConfig machine(Document document) {
        var spec = document.spec();
        return new TinkerbellMachineConfig(
                document.name(),
                spec.at("osFamily").text(),
                spec.at("osImageURL").text(),
                ClusterSpecReader.present(spec.at("templateRef").at("name"), Field::text),
                CommandDefaults.users(spec).items().stream()
                        .map(TinkerbellReader::user)
                        .toList(),
                ClusterSpecReader.present(spec.at("hostOSConfiguration"), Json::object));
    }

    private static User user(Field user) {
        return new User(
                user.at("name").text(),
                user.at("sshAuthorizedKeys").items().stream().map(Field::text).toList());
    }

    static TinkerbellTemplate template(Document document) {
        return new TinkerbellTemplate(
                document.name(), Json.object(document.spec().at("template")));
    }
}
