package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionPaneTest {

    private final AtomicInteger done = new AtomicInteger();
    private final StackPane page = new StackPane();
    private final Screen screen = Screen.show(() -> page);

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void fewNamesAreShownWholeAndTakeNoFocus() {
        ask(3);

        assertThat(names().isFocusTraversable()).isFalse();
    }

    @Test
    void manyNamesScrollAndAreReachedByKeyboard() {
        ask(80);
        screen.picture("question-many");

        screen.robot().push(KeyCode.TAB).push(KeyCode.TAB);

        assertThat(names().isFocused()).isTrue();
    }

    @Test
    void enterInTheFieldDoesNothing() {
        ask(3);

        screen.robot().write("forge").push(KeyCode.ENTER);

        assertThat(done).hasValue(0);
        screen.robot().push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(done).hasValue(1);
    }

    private void ask(int count) {
        var names = IntStream.range(0, count)
                .mapToObj("ams-%03d  /dev/sda"::formatted)
                .collect(Collectors.joining("\n"));
        var question = Question.of("Create forge?", "", "Keep", "Create", done::incrementAndGet)
                .about(names)
                .typing("forge");
        screen.robot().interact(() -> QuestionPane.over(page, question, () -> {}));
        Screen.pulses(3);
    }

    private Node names() {
        return page.lookup(".names");
    }
}
