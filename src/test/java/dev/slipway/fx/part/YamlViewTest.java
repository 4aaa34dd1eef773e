package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YamlViewTest {

    private static final String BEFORE = """
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: Cluster
            metadata:
              name: ml-forge  # the forge
            spec:
              controlPlaneConfiguration:
                count: 3
                endpoint:
                  host: 10.40.0.200
                machineGroupRef:
                  kind: TinkerbellMachineConfig
                  name: ml-forge-cp
              datacenterRef:
                kind: TinkerbellDatacenterConfig
                name: ml-forge
              kubernetesVersion: "1.36"
              managementCluster:
                name: ml-forge
              workerNodeGroupConfigurations:
              - name: md-gpu
                count: 3
                machineGroupRef:
                  kind: TinkerbellMachineConfig
                  name: ml-forge-md-gpu
            ---
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: TinkerbellMachineConfig
            """;
    private static final String AFTER = BEFORE.replace(
            "    count: 3\n    machineGroupRef:\n      kind: TinkerbellMachineConfig\n      name: ml-forge-md",
            "    count: 4\n    labels:\n      accelerator: l40s\n    machineGroupRef:\n      kind: TinkerbellMachineConfig\n      name: ml-forge-md");

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> new StackPane(frame));

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void marksWhatHasChanged() {
        var view = Screen.call(() -> {
            var yaml = new YamlView();
            yaml.setAccessibleText("The cluster as YAML");
            frame.setMaxSize(402, 660);
            frame.getChildren().setAll(yaml);
            yaml.show(BEFORE, BEFORE);
            yaml.show(BEFORE, AFTER);
            return yaml;
        });

        screen.picture("yaml-view");

        assertThat(view.getItems())
                .filteredOn(line -> line.mark() != YamlLine.Mark.SAME)
                .extracting(line -> line.text().strip() + " " + line.was())
                .containsExactly("count: 4 3", "labels: ", "accelerator: l40s ");
    }

    @Test
    void aLineStaysALineWhenItsLettersGrow() {
        var view = Screen.call(() -> {
            var yaml = new YamlView();
            frame.getChildren().setAll(yaml);
            yaml.show(BEFORE, BEFORE);
            return yaml;
        });
        Screen.pulses(2);

        Screen.call(() -> {
            frame.setStyle("-fx-font-size: 24px");
            return frame;
        });
        Screen.pulses(2);

        assertThat(view.lookupAll(".yaml-text"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.lookupAll(".yaml-token"))
                        .extracting(token -> token.getBoundsInParent().getCenterY())
                        .allSatisfy(y -> assertThat(y).isLessThan(30)));
    }

    @Test
    void putsTwoDocumentsSideBySide() {
        var after = BEFORE.replace("\"1.36\"", "\"1.37\"")
                .replace(
                        "name: ml-forge-md-gpu\n",
                        "name: ml-forge-md-gpu\n    upgradeRolloutStrategy:\n      type: RollingUpdate\n");
        Screen.call(() -> {
            var diff = new DiffView();
            frame.setMaxSize(1044, 358);
            frame.getChildren().setAll(diff);
            diff.show(
                    new DiffView.Document("retail-prod.yaml", "running now", BEFORE),
                    new DiffView.Document("retail-prod.yaml", "after the upgrade", after));
            return diff;
        });

        screen.picture("yaml-diff");

        assertThat(DiffRow.between(BEFORE, after)).anyMatch(row -> row instanceof DiffRow.Fold);
        screen.robot().clickOn(".diff-fold");
        assertThat(frame.lookup(".diff-fold")).isNull();
    }

    @Test
    void theHeadOfTwoDocumentsIsAsHighAsWhatIsInIt() {
        Screen.call(() -> {
            Screen.appearance().scale().set(2);
            var diff = new DiffView();
            frame.setMaxSize(1044, 358);
            frame.getChildren().setAll(diff);
            diff.show(
                    new DiffView.Document("retail-prod.yaml", "running now", BEFORE),
                    new DiffView.Document("retail-prod.yaml", "after the upgrade", AFTER));
            return diff;
        });
        Screen.pulses(5);

        var list = bounds(frame.lookup(".diff-list"));
        assertThat(frame.lookupAll(".diff-head > *"))
                .allSatisfy(part -> assertThat(bounds(part).getMaxY()).isLessThanOrEqualTo(list.getMinY()));
    }

    private static Bounds bounds(Node node) {
        return Screen.call(() -> node.localToScene(node.getLayoutBounds()));
    }
}
