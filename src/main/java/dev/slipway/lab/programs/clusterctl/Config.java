package dev.slipway.lab.programs.clusterctl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file given with `--config`: where the providers and cert-manager come from.
record Config(JsonNode content) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String SCHEME = "file://";
    // Where the parts of …/{provider-label}/{version}/{components.yaml} are, from its end.
    private static final int LABEL = 3;
    private static final int VERSION = 2;
    private static final int DEEP = 4;

    static Config read(Call call, Options options) throws Failure {
        var given = options.value("config");
        if (given.isEmpty()) {
            return new Config(MissingNode.getInstance());
        }
        var file = call.path(given.get());
        try {
            return new Config(YAML.readTree(Files.readString(file)));
        } catch (IOException _) {
            throw Failure.of("failed to initialize the configuration reader: failed to check if clusterctl.yaml file"
                    + " exists: stat " + given.get() + ": no such file or directory");
        }
    }

    /// Where the components of a provider are; the version in its address unless another was asked for.
    Source source(Provider provider) throws Failure {
        for (var entry : content.path("providers")) {
            if (entry.path("name").asText().equals(provider.name())
                    && entry.path("type").asText().equals(provider.type().title())) {
                return source(entry.path("url").asText(), provider);
            }
        }
        throw Failure.of("failed to get configuration for the "
                + provider.type().title() + " with name "
                + provider.name() + ". Please check the provider name and/or add configuration for new providers using"
                + " the .clusterctl config file");
    }

    /// cert-manager's manifest.
    Optional<Source> certManager() {
        var entry = content.path("cert-manager");
        return Optional.of(entry.path("url").asText())
                .filter(url -> !url.isEmpty())
                .map(url -> new Source(path(url), entry.path("version").asText()));
    }

    /// The value of a variable the file itself defines.
    Optional<String> variable(String name) {
        return Optional.of(content.path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    private Source source(String url, Provider provider) throws Failure {
        var file = path(url);
        var names = file.getNameCount();
        if (!file.isAbsolute() || names < DEEP) {
            throw Failure.of("invalid path: path \"" + url + "\" must be an absolute path");
        }
        if (!file.getName(names - LABEL).toString().equals(provider.label())) {
            throw Failure.of("invalid path: path \"" + url + "\" must contain provider \"" + provider.label()
                    + "\" in the format {basepath}/{provider-label}/{version}/{components.yaml}");
        }
        var version =
                provider.version().isEmpty() ? file.getName(names - VERSION).toString() : provider.version();
        return new Source(
                file.resolveSibling("../" + version).resolve(file.getFileName()).normalize(), version);
    }

    private Path path(String url) {
        return Path.of(url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : url);
    }

    /// A manifest's file and the version it is of.
    record Source(Path file, String version) {

        String text() throws Failure {
            try {
                return Files.readString(file);
            } catch (IOException _) {
                throw Failure.of("failed to read file \"" + file + "\" from local release " + version + ": stat " + file
                        + ": no such file or directory");
            }
        }
    }
}
