package dev.slipway.spec;

import dev.slipway.store.GoYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A first specification of a cluster, byte for byte as `eksctl anywhere generate clusterconfig` writes it, from the
/// texts in `resources/spec/clusterconfig`.
public final class GenerateClusterConfig {

    private static final String NAME = "${name}";

    private GenerateClusterConfig() {}

    /// What came of it: the text, or EKS Anywhere's objection.
    public sealed interface Generated {

        /// The documents.
        record Text(String yaml) implements Generated {}

        /// Why there are none.
        record Refused(String error) implements Generated {}
    }

    /// Generates for a name and a `--provider`. The name is judged before the provider.
    public static Generated generate(String name, String provider) {
        if (name.isEmpty()) {
            return new Generated.Refused("please specify a cluster name");
        }
        return ClusterName.objection(name)
                .<Generated>map(Generated.Refused::new)
                .orElseGet(() -> Provider.of(provider)
                        .<Generated>map(known -> new Generated.Text(text(name, known)))
                        .orElseGet(
                                () -> new Generated.Refused("generating eks-a cluster config: not a valid provider")));
    }

    // A name such as `null` needs quotes where it stands alone.
    private static String text(String name, Provider provider) {
        return template(provider)
                .replace(" " + NAME + "\n", " " + GoYaml.scalar(name) + "\n")
                .replace(NAME, name);
    }

    private static String template(Provider provider) {
        var resource = "/spec/clusterconfig/" + provider.word() + ".yaml";
        try (var stream = Objects.requireNonNull(GenerateClusterConfig.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
