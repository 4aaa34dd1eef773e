package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.FurtherUsers;
import dev.slipway.spec.FurtherUsers.User;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Who may log in to all machines besides the first user, and why the last name was not taken.
final class UsersViewModel {

    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<List<User>> users = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    UsersViewModel(DraftViewModel draft) {
        this.draft = draft;
        draft.draft().subscribe(_ -> read());
    }

    ReadOnlyObjectProperty<List<User>> users() {
        return users.getReadOnlyProperty();
    }

    /// Empty when the last name was taken.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// One more, under a name nobody has.
    void add() {
        refusal.set("");
        var name = IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> "user-" + number)
                .filter(free -> !FurtherUsers.taken(draft.file(), free))
                .findFirst()
                .orElseThrow();
        draft.edit(file -> FurtherUsers.added(file, name));
    }

    void remove(User user) {
        refusal.set("");
        draft.edit(file -> FurtherUsers.removed(file, user.name()));
    }

    void rename(User user, String typed) {
        var name = typed.strip();
        var taken = !name.equals(user.name()) && FurtherUsers.taken(draft.file(), name);
        refusal.set(
                name.isEmpty() ? Texts.of("wizard.users.nameless") : taken ? Texts.of("wizard.users.taken", name) : "");
        if (refusal.get().isEmpty()) {
            draft.edit(file -> FurtherUsers.renamed(file, user.name(), name));
        }
    }

    /// Takes a public key from each line.
    void keys(User user, String lines) {
        var keys =
                lines.lines().map(String::strip).filter(key -> !key.isEmpty()).toList();
        draft.edit(file -> FurtherUsers.with(file, user.name(), keys));
    }

    // A text that cannot be read leaves the form as it is.
    private void read() {
        if (draft.draft().get().readable()) {
            users.set(FurtherUsers.of(draft.file()));
        }
    }
}
