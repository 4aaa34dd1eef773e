package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.FurtherUsers.User;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The users beyond the first, a name and keys each, and what adds one more.
final class UsersField extends VBox {

    private static final int LINES = 3;

    private final UsersViewModel model;
    private final VBox box = new VBox();
    private final List<Entry> entries = new ArrayList<>();

    UsersField(UsersViewModel model) {
        this.model = model;
        getStyleClass().add("users");
        box.getStyleClass().add("users");
        var refusal = new Label();
        refusal.setId("users-refusal");
        refusal.getStyleClass().addAll("caption", "text-danger");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        var add = new Button(Texts.of("wizard.users.add"), new FontIcon("oct-plus-16"));
        add.setId("add-user");
        add.getStyleClass().add("button-small");
        add.setOnAction(_ -> {
            model.add();
            entries.getLast().begin();
        });
        getChildren().addAll(box, refusal, add);
        model.users().subscribe(this::show);
    }

    // An entry stays while its user does, so that what is being typed in it is not lost.
    private void show(List<User> users) {
        while (entries.size() > users.size()) {
            entries.removeLast();
            box.getChildren().removeLast();
        }
        for (var index = 0; index < users.size(); index++) {
            if (index == entries.size()) {
                entries.add(new Entry(index, users.get(index)));
                box.getChildren().add(entries.getLast());
            }
            entries.get(index).show(users.get(index));
        }
    }

    /// The inputs of one user.
    private final class Entry extends VBox {

        private final TextField name = new TextField();
        private final TextArea keys = new TextArea();
        private User shown;

        Entry(int index, User user) {
            shown = user;
            getStyleClass().add("users");
            name.setId("user-" + index);
            name.setOnAction(_ -> model.rename(shown, name.getText()));
            keys.setId("user-keys-" + index);
            keys.getStyleClass().add("mono");
            keys.setPrefRowCount(LINES);
            keys.setWrapText(true);
            onLeave(name, () -> model.rename(shown, name.getText()));
            onLeave(keys, () -> model.keys(shown, keys.getText()));
            getChildren()
                    .addAll(
                            head(Texts.of("wizard.users.number", index + 2)),
                            row("wizard.field.user", Texts.of("wizard.help.user"), name),
                            row("wizard.users.keys", Texts.of("wizard.users.keys.help"), keys));
            name.setText(user.name());
            keys.setText(String.join("\n", user.keys()));
        }

        void show(User user) {
            if (!user.name().equals(shown.name())) {
                name.setText(user.name());
            }
            if (!user.keys().equals(shown.keys()) || !user.name().equals(shown.name())) {
                keys.setText(String.join("\n", user.keys()));
            }
            shown = user;
        }

        void begin() {
            name.requestFocus();
            name.selectAll();
        }

        private HBox head(String words) {
            var title = new Label(words);
            title.getStyleClass().add("subsection");
            var filler = new Region();
            HBox.setHgrow(filler, Priority.ALWAYS);
            var remove = new Button(Texts.of("wizard.list.remove"));
            remove.getStyleClass().addAll("button-small", "quiet");
            remove.setAccessibleText(Texts.of("wizard.list.remove") + ": " + words);
            remove.setOnAction(_ -> model.remove(shown));
            var head = new HBox(title, filler, remove);
            head.getStyleClass().add("kind-item");
            return head;
        }

        private static FieldRow row(String key, String help, Region input) {
            var row = new FieldRow();
            row.setLabel(Texts.of(key));
            row.setHelp(help);
            row.setInput(input);
            return row;
        }

        private static void onLeave(TextInputControl input, Runnable action) {
            input.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    action.run();
                }
            });
        }
    }
}
