package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.StatusPill;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the card of one group of machines.
public final class GroupController {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final GroupViewModel model;
    private final WizardViewModel wizard;
    private final GroupTerms affinity;
    private final GroupFields fields;

    @FXML
    private VBox card;

    @FXML
    private FontIcon icon;

    @FXML
    private Label title;

    @FXML
    private TextField name;

    @FXML
    private Label config;

    @FXML
    private StatusPill pill;

    @FXML
    private Button fewer;

    @FXML
    private TextField count;

    @FXML
    private Button more;

    @FXML
    private MenuButton menu;

    @FXML
    private MenuItem remove;

    @FXML
    private SelectorField selector;

    @FXML
    private VBox terms;

    @FXML
    private Segmented<GroupViewModel.Way> way;

    @FXML
    private ComboBox<Upgrade> upgrade;

    @FXML
    private VBox tiles;

    @FXML
    private CheckMenuItem all;

    @FXML
    private VBox others;

    GroupController(GroupViewModel model, WizardViewModel wizard) {
        this.model = model;
        this.wizard = wizard;
        this.affinity = new GroupTerms(model);
        this.fields = new GroupFields(wizard);
    }

    @FXML
    private void initialize() {
        identify();
        way.offer(
                List.of(GroupViewModel.Way.values()),
                each -> Texts.of("wizard.group.way." + each.name().toLowerCase(Locale.ROOT)));
        way.setMinWidth(Region.USE_PREF_SIZE);
        upgrade.setConverter(new UpgradeWords());
        model.card().subscribe(this::show);
        way.valueProperty().subscribe((was, is) -> {
            if (is != null && is != model.way()) {
                model.choose(is);
            }
        });
        upgrade.valueProperty().subscribe((was, is) -> {
            if (is != null) {
                model.choose(is);
            }
        });
        all.selectedProperty().subscribe(() -> show(model.card().get()));
        selector.onAdd(text -> model.addLabel(0, text));
        wizard.width().subscribe(_ -> show(model.card().get()));
        name.setOnAction(_ -> model.rename(name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.rename(name.getText());
            }
        });
        count.setOnAction(_ -> writeCount());
        count.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                writeCount();
            }
        });
    }

    private void identify() {
        var number = model.index();
        card.setId("group-" + number);
        Map.of("name", name, "count", count, "fewer", fewer, "more", more, "upgrade", upgrade, "menu", menu)
                .forEach((word, node) -> node.setId("group-" + number + "-" + word));
        pill.setId("group-" + number + "-pill");
        selector.identify("group-" + number + "-label");
    }

    private void show(GroupCard now) {
        icon.setIconLiteral(now.controlPlane() ? "oct-cpu-16" : "fth-server");
        title.setText(Texts.of(now.controlPlane() ? "wizard.group.control-plane" : "wizard.group.workers"));
        name.setText(now.name());
        name.setVisible(!now.controlPlane());
        name.setManaged(!now.controlPlane());
        remove.setVisible(!now.controlPlane());
        config.setText(now.config());
        pill.show(now.status(), now.standing());
        count.setText(String.valueOf(model.count()));
        selector.show(now.terms().stream().findFirst().orElse(List.of()), label -> model.removeLabel(0, label));
        affinity.showIn(terms, now);
        fields.showIn(others, now, all.selectedProperty());
        way.setValue(model.way());
        upgrade.getItems().setAll(model.upgrades());
        upgrade.setValue(now.upgrade());
        card.pseudoClassStateChanged(BAD, now.fit().isPresent() && !now.enough());
        new GroupTiles(now, wizard).showIn(tiles);
    }

    private void writeCount() {
        if (count.getText().strip().matches("\\d{1,3}")) {
            model.count(Integer.parseInt(count.getText().strip()));
        }
        count.setText(String.valueOf(model.count()));
    }

    @FXML
    private void fewer() {
        model.count(model.count() - 1);
    }

    @FXML
    private void more() {
        model.count(model.count() + 1);
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @FXML
    private void look() {
        wizard.lookAtMachines();
    }

    private static final class UpgradeWords extends StringConverter<Upgrade> {

        @Override
        public String toString(Upgrade upgrade) {
            return upgrade == null ? "" : upgrade.title();
        }

        @Override
        public Upgrade fromString(String words) {
            return Upgrade.valueOf(words);
        }
    }
}
