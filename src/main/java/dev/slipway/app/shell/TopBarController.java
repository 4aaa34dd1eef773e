package dev.slipway.app.shell;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the top bar.
public final class TopBarController {

    private final TopBarViewModel model;
    private final ObjectProperty<Overlay> overlay;

    @FXML
    private MenuButton site;

    @FXML
    private HBox crumbs;

    @FXML
    private Button tasks;

    @FXML
    private ActivityIcon activity;

    @FXML
    private Label unread;

    @FXML
    private MenuButton theme;

    @FXML
    private FontIcon themeIcon;

    public TopBarController(TopBarViewModel model, ObjectProperty<Overlay> overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    @FXML
    private void initialize() {
        site.setText(model.site());
        site.setGraphic(new FontIcon(model.simulated() ? "oct-beaker-16" : "oct-location-16"));
        site.setOnShowing(_ -> site.getItems().setAll(sites()));
        site.getItems().setAll(sites());
        model.crumbs().subscribe(this::show);
        tasks.textProperty().bind(model.activity().map(TopBarViewModel.Activity::text));
        model.activity().subscribe(activity::show);
        unread.textProperty().bind(model.unread().asString());
        unread.visibleProperty().bind(model.unread().greaterThan(0));
        themes();
    }

    @FXML
    private void search() {
        overlay.set(Overlay.PALETTE);
    }

    @FXML
    private void tasks() {
        toggle(Overlay.TASKS);
    }

    @FXML
    private void notices() {
        toggle(Overlay.NOTICES);
    }

    private void toggle(Overlay what) {
        overlay.set(overlay.get() == what ? Overlay.NONE : what);
    }

    private List<MenuItem> sites() {
        var group = new ToggleGroup();
        var known = model.sites().stream().map(workspace -> {
            var item = new RadioMenuItem(SiteName.of(workspace));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(workspace.equals(model.here()));
            item.setOnAction(_ -> model.open(workspace));
            return item;
        });
        var other = new MenuItem(Texts.of("shell.site.other"));
        other.setOnAction(_ -> model.go(new Route.FirstRun()));
        return Stream.<MenuItem>concat(known, Stream.of(new SeparatorMenuItem(), other))
                .toList();
    }

    private void show(List<Crumb> way) {
        crumbs.getChildren()
                .setAll(IntStream.range(0, way.size())
                        .boxed()
                        .flatMap(index -> Stream.of(arrow(), crumb(way.get(index), index == way.size() - 1)))
                        .toList());
    }

    private static Node arrow() {
        var arrow = new FontIcon("oct-chevron-right-16");
        arrow.getStyleClass().add("crumb-arrow");
        return arrow;
    }

    private Node crumb(Crumb crumb, boolean last) {
        if (last) {
            var label = new Label(crumb.text());
            label.getStyleClass().add("crumb-here");
            return label;
        }
        var button = new Button(crumb.text());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("crumb");
        button.setOnAction(_ -> model.go(crumb.route()));
        return button;
    }

    private void themes() {
        model.dark().subscribe(dark -> themeIcon.setIconLiteral(dark ? "oct-sun-16" : "oct-moon-16"));
        var group = new ToggleGroup();
        for (var choice : Appearance.Choice.values()) {
            var name = choice.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(Texts.of("shell.theme." + name));
            item.setId("theme-" + name);
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.theme().set(choice));
            model.theme().subscribe(now -> item.setSelected(now == choice));
            theme.getItems().add(item);
        }
    }
}
