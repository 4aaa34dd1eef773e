package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextOutlineTest {

    private static final List<OutlineEntry> ENTRIES = List.of(
            new OutlineEntry("Cluster", "forge", 2, true),
            new OutlineEntry("clusterNetwork", "", 6, false),
            new OutlineEntry("kubernetesVersion", "1.36", 9, false),
            new OutlineEntry("TinkerbellMachineConfig", "forge-cp", 12, true),
            new OutlineEntry("osFamily", "ubuntu", 16, false));

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> frame);
    private final TreeView<OutlineEntry> tree = Screen.call(() -> new TreeView<>());
    private final List<Integer> gone = new ArrayList<>();
    private final TextOutline outline = Screen.call(() -> new TextOutline(tree, gone::add));

    @BeforeEach
    void show() {
        screen.robot().interact(() -> {
            frame.getChildren().setAll(tree);
            outline.show(ENTRIES);
        });
        Screen.pulses(2);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void followsTheCaretAndGoesNowhereByItself() {
        follow(10);
        assertThat(chosen()).isEqualTo("kubernetesVersion");

        follow(13);
        assertThat(chosen()).isEqualTo("TinkerbellMachineConfig");
        assertThat(gone).isEmpty();
    }

    @Test
    void arrowsMoveInItAndEnterGoesThere() {
        follow(2);
        screen.robot().interact(tree::requestFocus);

        screen.robot().type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(gone).isEmpty();
        screen.robot().type(KeyCode.ENTER);

        assertThat(gone).containsExactly(9);
    }

    @Test
    void aDocumentThatIsClosedStaysClosedWhileTheTextChanges() {
        follow(2);
        screen.robot().interact(tree::requestFocus);
        screen.robot().type(KeyCode.LEFT);
        assertThat(titles()).containsExactly("Cluster", "TinkerbellMachineConfig", "osFamily");

        screen.robot()
                .interact(() -> outline.show(List.of(
                        ENTRIES.getFirst(),
                        new OutlineEntry("controlPlaneConfiguration", "", 6, false),
                        ENTRIES.get(3),
                        ENTRIES.getLast())));

        assertThat(titles()).containsExactly("Cluster", "TinkerbellMachineConfig", "osFamily");
        follow(7);
        assertThat(chosen()).isEqualTo("Cluster");
    }

    private void follow(int line) {
        screen.robot().interact(() -> outline.follow(line));
    }

    private String chosen() {
        return Screen.call(
                () -> tree.getSelectionModel().getSelectedItem().getValue().title());
    }

    private List<String> titles() {
        return Screen.call(() -> IntStream.range(0, tree.getExpandedItemCount())
                .mapToObj(row -> tree.getTreeItem(row).getValue().title())
                .toList());
    }
}
