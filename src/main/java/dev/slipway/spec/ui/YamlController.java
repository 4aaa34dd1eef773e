package dev.slipway.spec.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Segmented;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.Tag;
import dev.slipway.fx.part.YamlView;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SpecChanges;
import dev.slipway.spec.SpecDraft;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the text of a draft beside its form: what it says, and what has changed.
public final class YamlController {

    private static final int BEFORE_COPY = 4;

    private final DraftViewModel model;
    private final TextViewModel text;
    private final ObservableValue<Width> width;
    private List<SpecChanges.Line> known = List.of();

    @FXML
    private HBox head;

    @FXML
    private HBox foot;

    @FXML
    private Region filler;

    @FXML
    private Label name;

    @FXML
    private Tag added;

    @FXML
    private Tag changed;

    @FXML
    private Segmented<Tab> tabs;

    @FXML
    private YamlView yaml;

    @FXML
    private ListView<SpecChanges.Line> changes;

    @FXML
    private Label standing;

    @FXML
    private Button edit;

    @FXML
    private ToggleSwitch follows;

    YamlController(DraftViewModel model, TextViewModel text, ObservableValue<Width> width) {
        this.model = model;
        this.text = text;
        this.width = width;
    }

    /// What the panel shows.
    enum Tab {
        YAML,
        CHANGES;

        private String title() {
            return Texts.of("wizard.yaml.tab." + name().toLowerCase(Locale.ROOT));
        }
    }

    @FXML
    private void initialize() {
        tabs.offer(List.of(Tab.values()), Tab::title);
        yaml.visibleProperty().bind(tabs.valueProperty().isEqualTo(Tab.YAML));
        changes.visibleProperty().bind(yaml.visibleProperty().not());
        changes.setCellFactory(_ -> new ChangeCell());
        changes.setPlaceholder(new Label(Texts.of("wizard.yaml.unchanged")));
        added.setStatus(Status.READY);
        changed.setStatus(Status.RUNNING);
        model.draft().subscribe(this::show);
        width.subscribe(this::fit);
    }

    // Where the head is too short for all, the tabs take the place of the switch in the foot, and the
    // pencil theirs.
    private void fit(Width now) {
        head.getChildren().removeAll(tabs, edit);
        if (now == Width.NARROW) {
            foot.getChildren().setAll(standing, filler, tabs);
            head.getChildren().add(BEFORE_COPY, edit);
        } else {
            foot.getChildren().setAll(standing, edit, filler, follows);
            head.getChildren().add(BEFORE_COPY, tabs);
        }
    }

    private void show(SpecDraft draft) {
        var difference = draft.changes();
        name.setText(ClusterParts.name(draft.file()) + ".yaml");
        tag(added, Texts.of("wizard.yaml.added", difference.added()), difference.added());
        tag(changed, Texts.of("wizard.yaml.changed", difference.changed()), difference.changed());
        yaml.show(draft.saved(), draft.file().text());
        changes.getItems().setAll(difference.differing().toList());
        if (follows.isSelected()) {
            lastChange(difference, yaml.getItems().size());
        }
        standing(draft);
    }

    // The line the operator has just written: the one that was not different before.
    private void lastChange(SpecChanges difference, int lines) {
        difference
                .differing()
                .filter(line -> !known.contains(line))
                .findFirst()
                .ifPresent(line -> yaml.reveal(Math.min(lines, line.number())));
        known = difference.differing().toList();
    }

    private static void tag(Tag tag, String text, long count) {
        tag.setText(text);
        tag.setVisible(count > 0);
        tag.setManaged(count > 0);
    }

    private void standing(SpecDraft draft) {
        var readable = draft.readable();
        standing.setText(
                readable
                        ? Texts.of("wizard.yaml.valid", draft.file().documents().size())
                        : Texts.of("wizard.yaml.broken"));
        standing.setGraphic(new FontIcon(readable ? "oct-check-16" : "oct-x-circle-fill-16"));
        standing.getStyleClass().setAll("yaml-standing", readable ? "valid" : "broken");
    }

    // At the line the reader has chosen.
    @FXML
    private void editText() {
        text.open(Math.max(0, yaml.getSelectionModel().getSelectedIndex()) + 1);
    }

    @FXML
    private void copy() {
        yaml.copy();
    }
}
