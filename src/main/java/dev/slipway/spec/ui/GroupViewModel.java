package dev.slipway.spec.ui;

import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Spot;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One group of machines in the form: what its card shows, and the edits it makes.
final class GroupViewModel {

    private static final int MOST = 999;

    private final DraftViewModel draft;
    private final int index;
    private final ReadOnlyObjectWrapper<GroupCard> card;

    GroupViewModel(DraftViewModel draft, int index, GroupCard card) {
        this.draft = draft;
        this.index = index;
        this.card = new ReadOnlyObjectWrapper<>(card);
    }

    /// The place of the group among the cards: the control plane is the first.
    int index() {
        return index;
    }

    ReadOnlyObjectProperty<GroupCard> card() {
        return card.getReadOnlyProperty();
    }

    void show(GroupCard now) {
        card.set(now);
    }

    void count(int count) {
        if (count >= 0 && count <= MOST) {
            var spot = Spot.cluster(card.get().path() + ".count");
            draft.edit("count " + index, file -> spot.set(file, String.valueOf(count)));
        }
    }

    /// How many machines the text asks for now; the card may be judged later.
    int count() {
        return Spot.cluster(card.get().path() + ".count")
                .field(draft.file())
                .map(field -> (int) field.number())
                .orElse(0);
    }

    void rename(String name) {
        if (!name.isBlank()) {
            var old = Spot.cluster(card.get().path() + ".name").text(draft.file());
            draft.edit(file -> BareMetal.renamedGroup(file, old, name.strip()));
        }
    }

    /// Adds a label written as `key=value`; anything else is not taken. Returns whether it was.
    boolean addLabel(String text) {
        var pair = text.strip().split("=", -1);
        if (pair.length != 2 || pair[0].isBlank()) {
            return false;
        }
        draft.edit(file -> BareMetal.withLabel(file, card.get().config(), pair[0].strip(), pair[1].strip()));
        return true;
    }

    void removeLabel(String label) {
        draft.edit(file -> BareMetal.withoutLabel(file, card.get().config(), label.substring(0, label.indexOf('='))));
    }

    void choose(Way way) {
        var config = card.get().config();
        draft.edit(file -> switch (way) {
            case LABELS -> BareMetal.asSelector(file, config);
            case AFFINITY -> BareMetal.asAffinity(file, config);
        });
    }

    Way way() {
        return card.get().affine() ? Way.AFFINITY : Way.LABELS;
    }

    void choose(Upgrade upgrade) {
        if (upgrade != card.get().upgrade()) {
            draft.edit(file -> upgrade.set(file, card.get().path()));
        }
    }

    List<Upgrade> upgrades() {
        return card.get().upgrade() == Upgrade.OTHER
                ? List.of(Upgrade.values())
                : List.of(Upgrade.ROLLING, Upgrade.WITHOUT_SPARE, Upgrade.IN_PLACE);
    }

    void remove() {
        draft.edit(file -> BareMetal.withoutGroup(file, card.get().name()));
    }

    /// How a group chooses its machines.
    enum Way {
        LABELS,
        AFFINITY
    }
}
