package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;
import dev.slipway.lab.programs.reach.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// `helm template`.
final class Template implements Action {

    private static final Flags FLAGS = HelmFlags.CHART
            .values("kube-version", "api-versions,a", "show-only,s", "name-template", "output-dir")
            .toggles("include-crds", "validate", "skip-tests", "is-upgrade");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final ChartSource charts;

    Template(ChartSource charts) {
        this.charts = charts;
    }

    @Override
    public void run(Call call) throws Failure {
        var options = FLAGS.parse(call.words());
        if (options.arguments().isEmpty()) {
            throw Failure.misuse(
                    "\"helm template\" requires at least 1 argument\n\nUsage:  helm template [NAME] [CHART]"
                            + " [flags]");
        }
        var chart = Chart.of(options.arguments().getLast(), options);
        var values = Values.read(call, options);
        for (var object : Manifest.inOrder(chart.render(charts, values, ReleaseClusters.namespace(options), call))) {
            call.out("---\n# Source: " + chart.name() + "/templates/"
                    + object.path("kind").asText().toLowerCase(Locale.ROOT) + ".yaml");
            call.out(text(object));
        }
    }

    private static String text(ObjectNode object) {
        try {
            return YAML.writeValueAsString(object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
