package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Panel;
import dev.slipway.fx.part.Segmented;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.SeparateEtcd;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Binds the groups of machines an infrastructure makes, a panel each.
public final class GroupsController {

    private final WizardViewModel model;
    private final DraftViewModel draft;
    private List<KindGroup> shown = List.of();

    @FXML
    private VBox groups;

    @FXML
    private Segmented<Boolean> etcd;

    @FXML
    private Label etcdWords;

    GroupsController(WizardViewModel model) {
        this.model = model;
        this.draft = model.draft();
    }

    @FXML
    private void initialize() {
        etcd.offer(
                List.of(false, true), separate -> Texts.of(separate ? "wizard.etcd.separate" : "wizard.etcd.stacked"));
        draft.draft().subscribe(now -> {
            var separate = SeparateEtcd.in(now.file());
            etcd.setValue(separate);
            etcdWords.setText(Texts.of(separate ? "wizard.etcd.sentence.separate" : "wizard.etcd.sentence"));
        });
        etcd.valueProperty().subscribe((_, separate) -> {
            if (separate != null) {
                draft.edit(file -> separate ? SeparateEtcd.added(file) : SeparateEtcd.removed(file));
            }
        });
        draft.draft().subscribe(now -> {
            var there = KindGroup.of(now.file());
            if (now.readable() && !there.equals(shown)) {
                shown = there;
                groups.getChildren().setAll(there.stream().map(this::panel).toList());
            }
        });
    }

    private Panel panel(KindGroup group) {
        var panel = new Panel();
        panel.setId("panel-" + group.path().replaceAll("[^A-Za-z0-9]+", "-"));
        panel.getStyleClass().add("form-panel");
        panel.setTitle(group.title());
        group.config(draft.file()).ifPresent(name -> {
            var config = new Label(name);
            config.getStyleClass().addAll("mono-small", "muted");
            panel.getFacts().add(config);
        });
        if (group.role() == KindGroup.Role.WORKERS) {
            panel.getActions().add(remove(group));
            panel.getContent().add(row("name", FieldViewModel.of(draft, group.name())));
        }
        panel.getContent()
                .addAll(
                        row("count", FieldViewModel.of(draft, group.count())),
                        new KindForm(new KindFormModel(
                                model, KindPart.machines(group.path()), KindPart.group(group.path()))));
        return panel;
    }

    private static FieldRow row(String word, FieldViewModel value) {
        var row = new FieldRow();
        row.setLabel(Texts.of("wizard.group." + word));
        row.setHelp(value.help());
        row.show(value);
        return row;
    }

    private Button remove(KindGroup group) {
        var remove = new Button(Texts.of("wizard.group.remove"));
        remove.getStyleClass().addAll("button-small", "quiet");
        remove.setOnAction(_ ->
                draft.edit(file -> ClusterParts.withoutGroup(file, group.name().text(file))));
        return remove;
    }

    @FXML
    private void addGroup() {
        draft.edit(ClusterParts::withGroup);
    }
}
