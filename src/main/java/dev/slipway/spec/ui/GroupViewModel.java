package dev.slipway.spec.ui;

import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.MachineChoice;
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
            draft.edit(file -> ClusterParts.renamedGroup(file, old, name.strip()));
        }
    }

    /// Adds a label written as `key=value` to a term, or begins one more; anything else is not taken. Returns whether
    /// it
    /// was.
    boolean addLabel(int term, String text) {
        var pair = text.strip().split("=", -1);
        if (pair.length != 2 || pair[0].isBlank()) {
            return false;
        }
        var key = pair[0].strip();
        var value = pair[1].strip();
        draft.edit(file -> term < choice().terms(file).size()
                ? choice().with(file, term, key, value)
                : choice().withTerm(file, key, value));
        return true;
    }

    /// Takes away what a term asks for: a label written as `key=value`, or one of the expressions behind the labels.
    void removeLabel(int term, String words) {
        var equals = words.indexOf('=');
        draft.edit(file -> equals < 0
                ? choice().withoutExpression(file, term, card.get().expression(term, words))
                : choice().without(file, term, words.substring(0, equals)));
    }

    void choose(Way way) {
        draft.edit(file -> switch (way) {
            case LABELS -> choice().asSelector(file);
            case AFFINITY -> choice().asAffinity(file);
        });
    }

    private MachineChoice choice() {
        return new MachineChoice(card.get().config());
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
        draft.edit(file -> ClusterParts.withoutGroup(file, card.get().name()));
    }

    /// How a group chooses its machines.
    enum Way {
        LABELS,
        AFFINITY
    }
}
