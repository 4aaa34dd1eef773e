package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tabs of a log pane. Those for which there is no room, and all other machines, are behind the plus.
final class LogTabs extends Pane {

    private static final double ICON = 12;

    private final OneOf<String> titles = new OneOf<>();
    private final MenuButton more = new MenuButton();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final LogChoices choices;
    private final Supplier<? extends Collection<String>> subjects;

    LogTabs(LogChoices choices, Supplier<? extends Collection<String>> subjects) {
        this.choices = choices;
        this.subjects = subjects;
        getStyleClass().add("log-tabs");
        more.getStyleClass().addAll("log-more", "quiet");
        more.setGraphic(new FontIcon("oct-plus-16"));
        more.setAccessibleText(Texts.of("log.more"));
        more.setTooltip(new Tooltip(Texts.of("log.more")));
        more.setOnShowing(_ -> more.getItems().setAll(hidden()));
        // A menu without items would not open, and never ask for some.
        more.getItems().add(new MenuItem());
        choices.tabs().addListener((ListChangeListener<LogTab>) _ -> fill());
        fill();
        choices.tab().subscribe(tab -> titles.value().set(tab.title()));
        titles.value().subscribe(this::choose);
    }

    @Override
    protected double computeMinWidth(double height) {
        return more.prefWidth(-1) + (buttons.isEmpty() ? 0 : buttons.getFirst().prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum() + more.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        var place = 0.0;
        var room = getWidth() - more.prefWidth(-1);
        for (var button : buttons) {
            var width = snapSizeX(button.prefWidth(-1));
            var fits = place + width <= room + 1;
            button.setVisible(fits);
            button.resizeRelocate(place, 0, width, getHeight());
            place += fits ? width : 0;
            room = fits ? room : 0;
        }
        var height = more.prefHeight(-1);
        more.resizeRelocate(place, (getHeight() - height) / 2, more.prefWidth(-1), height);
    }

    private void fill() {
        buttons.clear();
        titles.clear();
        for (var tab : choices.tabs()) {
            buttons.add(button(tab));
        }
        getChildren().setAll(buttons);
        getChildren().add(more);
    }

    private void choose(@Nullable String title) {
        choices.tabs().stream()
                .filter(tab -> tab.title().equals(title)
                        && !tab.title().equals(choices.tab().get().title()))
                .findFirst()
                .ifPresent(choices.tab()::set);
    }

    private ToggleButton button(LogTab tab) {
        var button = new ToggleButton(tab.title());
        button.getStyleClass().setAll("log-tab");
        tab.status().ifPresent(status -> button.setGraphic(new StatusIcon(status, ICON)));
        titles.add(button, tab.title());
        return button;
    }

    private List<MenuItem> hidden() {
        var items = new ArrayList<MenuItem>();
        var shown = new ArrayList<String>();
        for (var index = 0; index < buttons.size(); index++) {
            var tab = choices.tabs().get(index);
            shown.add(tab.title());
            if (!buttons.get(index).isVisible()) {
                items.add(item(tab));
            }
        }
        subjects.get().stream()
                .filter(subject -> !subject.isEmpty() && !shown.contains(subject))
                .sorted()
                .forEach(subject -> items.add(item(LogTab.subject(subject))));
        if (items.isEmpty()) {
            var none = new MenuItem(Texts.of("log.no-more"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private MenuItem item(LogTab tab) {
        var item = new MenuItem(tab.title());
        item.setOnAction(_ -> choices.open(tab));
        return item;
    }
}
