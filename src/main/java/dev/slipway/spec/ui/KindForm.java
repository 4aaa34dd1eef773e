package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of parts of a draft, a row each: those to look at, and on demand all others.
final class KindForm extends VBox {

    private final KindFormModel model;
    private final KindRows rows;
    private final Map<KindField, Node> known = new HashMap<>();
    private final VBox first = new VBox();
    private final VBox rest = new VBox();
    private final FontIcon arrow = new FontIcon("oct-chevron-right-16");
    private final Button more = new Button("", arrow);
    private final BooleanProperty open = new SimpleBooleanProperty();

    KindForm(KindFormModel model) {
        this.model = model;
        this.rows = new KindRows(model, () -> open.set(true));
        getStyleClass().add("kind-form");
        more.getStyleClass().addAll("button-small", "quiet", "more-fields");
        more.setOnAction(_ -> open.set(!open.get()));
        rest.visibleProperty().bind(open);
        rest.managedProperty().bind(open);
        getChildren().setAll(first, more, rest);
        model.fields().subscribe(_ -> show());
        open.subscribe(this::show);
    }

    /// With all fields in sight, for good.
    KindForm open() {
        open.set(true);
        getChildren().remove(more);
        return this;
    }

    private void show() {
        var fields = model.fields().get();
        arrow.setIconLiteral(open.get() ? "oct-chevron-down-16" : "oct-chevron-right-16");
        known.keySet().retainAll(fields);
        place(first, fields.stream().filter(KindField::first).toList());
        var others = fields.stream().filter(field -> !field.first()).toList();
        more.setText(Texts.of("wizard.more", others.size()));
        more.setVisible(!others.isEmpty());
        more.setManaged(!others.isEmpty());
        place(rest, others);
    }

    // A row stays while its field does, so that what is being typed in it is not lost.
    private void place(VBox box, List<KindField> fields) {
        box.getChildren()
                .setAll(fields.stream()
                        .map(field -> known.computeIfAbsent(field, rows::of))
                        .toList());
    }
}
