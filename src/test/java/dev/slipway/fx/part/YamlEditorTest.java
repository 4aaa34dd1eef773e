package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import dev.slipway.fx.part.EditorAssist.Proposal;
import dev.slipway.fx.part.EditorAssist.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YamlEditorTest {

    private static final String TEXT = """
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: Cluster
            metadata:
              name: ml-forge # of the lab
            spec:
              kubernetesVersion: "1.34"
              controlPlaneConfiguration:
                count: 2
                endpoint: {host: 10.40.0.10}
            """;

    private final StackPane frame = new StackPane();
    private final Screen screen = Screen.show(() -> frame);
    private final YamlEditor editor = Screen.call(YamlEditor::new);
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsATextWithItsMarks() {
        Screen.call(() -> {
            frame.getChildren().setAll(editor);
            editor.show(TEXT);
            editor.mark(
                    List.of(
                            new EditorMark(8, 12, 0, Status.WARNING, "An even number"),
                            new EditorMark(6, 3, 17, Status.FAILED, "Not supported")),
                    Set.of(8));
            editor.reveal(8, 12);
            return editor;
        });

        screen.moment("yaml-editor");
        assertThat(Screen.call(editor::text)).isEqualTo(TEXT);
        assertThat(Screen.call(() -> editor.caretProperty().get())).isEqualTo(new Spot(7, 11));
    }

    @Test
    void indentsTheNextLineAndTellsOfIt() {
        show();
        reveal(7, 29);

        type(KeyCode.ENTER);

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst()).contains("controlPlaneConfiguration:\n    \n    count: 2\n");
    }

    @Test
    void keepsTheCaretWhenTheTextIsChangedFromElsewhere() {
        show();
        reveal(9, 5);

        Screen.call(() -> {
            editor.show(TEXT.replace("ml-forge", "ml-forge-2"));
            return editor;
        });

        assertThat(Screen.call(editor::text)).contains("ml-forge-2 # of the lab");
        assertThat(Screen.call(() -> editor.caretProperty().get())).isEqualTo(new Spot(8, 4));
        assertThat(heard).isEmpty();
    }

    @Test
    void bringsAPlaceIntoSightThatIsAskedForBeforeItIsShown() {
        Screen.call(() -> {
            editor.show("a: b\n".repeat(300));
            editor.reveal(200, 1);
            return frame.getChildren().setAll(editor);
        });
        Screen.pulses(2);

        assertThat(lines()).contains("199", "200", "202");
    }

    @Test
    void keepsAPlaceInSightWhileItsRoomChangesUntilTheOperatorLooksElsewhere() {
        show();
        Screen.call(() -> {
            editor.show("a: b\n".repeat(300));
            editor.reveal(200, 1);
            return editor;
        });
        room(200);
        assertThat(lines()).contains("200", "202");

        type(KeyCode.PAGE_UP);
        room(100);

        assertThat(lines()).isNotEmpty().doesNotContain("200");
    }

    @Test
    void writesTheProposalThatIsChosen() {
        show();
        reveal(8, 7);
        Screen.call(() -> {
            editor.assist(new EditorAssist() {
                @Override
                public List<Proposal> proposals(String text, Spot spot) {
                    return List.of(
                            new Proposal("count: ", "count", "How many", 2),
                            new Proposal("cordon: ", "cordon", "Whether", 2));
                }
            });
            editor.propose();
            return editor;
        });
        Screen.pulses(3);
        var list = screen.robot().lookup("#editor-proposals").queryListView();
        assertThat(list.getHeight()).isGreaterThan(2 * list.getFixedCellSize());
        assertThat(list.getFixedCellSize()).isPositive();

        type(KeyCode.DOWN);
        type(KeyCode.ENTER);

        assertThat(Screen.call(editor::text)).contains("    cordon: unt: 2\n");
    }

    private void show() {
        Screen.call(() -> {
            frame.getChildren().setAll(editor);
            editor.show(TEXT);
            editor.onEdit(heard::add);
            return editor;
        });
        Screen.pulses(2);
    }

    private void reveal(int line, int column) {
        Screen.call(() -> {
            editor.reveal(line, column);
            return editor;
        });
        Screen.pulses(2);
    }

    private void room(double height) {
        Screen.call(() -> {
            editor.setMaxHeight(height);
            return editor;
        });
        Screen.pulses(2);
    }

    private List<String> lines() {
        return Screen.call(() -> editor.lookupAll(".yaml-line-number").stream()
                .map(number -> ((Label) number).getText())
                .toList());
    }

    private void type(KeyCode code) {
        screen.robot().type(code);
        Screen.pulses(2);
    }
}
