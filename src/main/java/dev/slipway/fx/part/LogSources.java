package dev.slipway.fx.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The sources of a log as chips that switch them on and off.
final class LogSources extends FlowPane {

    /// What runs on a node, then from the command down to the machine.
    private static final List<String> ORDER = List.of(
            "kernel",
            "kubelet",
            "containerd",
            "eksctl",
            "capi",
            "capt",
            "rufio",
            "smee",
            "tink",
            "agent",
            "tootles",
            "node");

    private final LogChoices choices;

    LogSources(LogChoices choices) {
        this.choices = choices;
        getStyleClass().add("log-sources");
    }

    void show(Collection<String> sources) {
        getChildren()
                .setAll(sources.stream()
                        .sorted(Comparator.comparingInt(LogSources::place).thenComparing(Comparator.naturalOrder()))
                        .map(this::chip)
                        .toList());
    }

    /// One row where there is room for it.
    @Override
    protected double computePrefWidth(double height) {
        var chips = getManagedChildren().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1)) + getHgap());
        return snappedLeftInset() + chips.sum() + snappedRightInset();
    }

    private ToggleButton chip(String source) {
        var chip = new ToggleButton(source);
        chip.getStyleClass().setAll("log-source");
        chip.setSelected(!choices.without().contains(source));
        chip.selectedProperty().subscribe(on -> {
            if (on) {
                choices.without().remove(source);
            } else {
                choices.without().add(source);
            }
        });
        return chip;
    }

    private static int place(String source) {
        var place = ORDER.indexOf(source);
        return place < 0 ? ORDER.size() : place;
    }
}
