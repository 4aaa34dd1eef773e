package dev.slipway.fx.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Screen;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class OneOfTest {

    private final OneOf<Integer> numbers = new OneOf<>();

    @Test
    void theArrowKeysChooseAsAClickDoes() {
        var screen = show();

        screen.robot().clickOn("one");
        assertThat(numbers.value().get()).isEqualTo(1);
        screen.robot().type(KeyCode.RIGHT);
        assertThat(numbers.value().get()).isEqualTo(2);
        screen.robot().type(KeyCode.SPACE);

        assertThat(numbers.value().get()).isEqualTo(2);
        assertThat(chosen(screen)).containsExactly(false, true);
    }

    @Test
    void theValueChoosesTheButton() {
        var screen = show();

        Screen.call(() -> {
            numbers.value().set(2);
            return true;
        });

        assertThat(chosen(screen)).containsExactly(false, true);
    }

    @Test
    void theValueStaysWhileOthersAreOffered() {
        show();

        var later = Screen.call(() -> {
            numbers.value().set(2);
            numbers.clear();
            var other = new ToggleButton("two");
            numbers.add(other, 2);
            return other;
        });

        assertThat(numbers.value().get()).isEqualTo(2);
        assertThat(later.isSelected()).isTrue();
    }

    @Test
    void othersMayBeOfferedWhenOneIsChosen() {
        var screen = show();
        numbers.value().subscribe((_, _) -> {
            numbers.clear();
            numbers.add(new ToggleButton("three"), 3);
        });

        screen.robot().clickOn("one").clickOn("two");

        assertThat(numbers.value().get()).isEqualTo(1);
    }

    @Test
    void theTabsOfALogAreChosenByArrowKey() {
        var choices = new LogChoices();
        var screen = Screen.show(() -> {
            choices.tabs().setAll(LogTab.all(), LogTab.subject("ams-d04"));
            return new HBox(new LogTabs(choices, List::of));
        });

        screen.robot().clickOn("All").type(KeyCode.RIGHT);

        assertThat(Optional.of(choices.tab().get()).map(LogTab::title)).contains("ams-d04");
    }

    private Screen show() {
        return Screen.show(() -> {
            var one = new ToggleButton("one");
            var two = new ToggleButton("two");
            numbers.add(one, 1);
            numbers.add(two, 2);
            return new HBox(one, two);
        });
    }

    private static List<Boolean> chosen(Screen screen) {
        return screen.robot().lookup(".toggle-button").<ToggleButton>queryAll().stream()
                .map(ToggleButton::isSelected)
                .toList();
    }
}
