package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.spec.BareMetal;
import dev.slipway.spec.Spot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The way through the steps of a new cluster: where the operator is, what is done, what is wrong where.
public final class WizardViewModel implements AutoCloseable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DraftViewModel draft;
    private final TextViewModel text;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(WizardStep.TOPOLOGY);
    private final ObjectProperty<Width> width = new SimpleObjectProperty<>(Width.WIDE);
    private final ObjectBinding<List<StepState>> states;
    private final StringBinding facts;
    private final StringBinding saved;

    WizardViewModel(DraftViewModel draft, ZoneId zone) {
        this.draft = draft;
        this.text = new TextViewModel(draft);
        this.zone = zone;
        draft.draft().subscribe(_ -> readPurpose());
        states = Bindings.createObjectBinding(this::states, step, draft.judgement());
        facts = Bindings.createStringBinding(this::facts, draft.draft(), draft.purpose());
        saved = Bindings.createStringBinding(this::saved, draft.savedAt());
    }

    DraftViewModel draft() {
        return draft;
    }

    TextViewModel text() {
        return text;
    }

    ObjectProperty<Width> width() {
        return width;
    }

    ReadOnlyObjectProperty<WizardStep> step() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<Purpose> purpose() {
        return draft.purpose();
    }

    ObjectBinding<List<StepState>> stepStates() {
        return states;
    }

    /// The cluster in a few words, such as `ml-forge, standalone, bare metal`.
    StringBinding clusterFacts() {
        return facts;
    }

    StringBinding savedWords() {
        return saved;
    }

    /// Opens a step; a text that cannot be read stays open until it can.
    void go(WizardStep next) {
        text.close();
        if (text.open().get()) {
            return;
        }
        step.set(next);
        if (next == WizardStep.MACHINES) {
            lookAtMachines();
        }
    }

    void next() {
        step.get().next().ifPresent(this::go);
    }

    void back() {
        step.get().previous().ifPresent(this::go);
    }

    /// Makes the cluster manage itself, or be managed by another one.
    void choose(Purpose chosen, String manager) {
        draft.intend(chosen);
        var spot = Spot.cluster("spec.managementCluster.name");
        draft.edit(file -> spot.set(file, chosen == Purpose.WORKLOAD ? manager : BareMetal.name(file)));
    }

    /// Does what can be done about a problem.
    void apply(Remedy remedy) {
        switch (remedy) {
            case Remedy.ChangeLabel label ->
                draft.machines().relabel(label.hostname(), label.written(), label.wanted());
            case Remedy.LeaveOut machine -> draft.leaveOut(machine.hostname());
            case Remedy.TestAgain machine -> draft.machines().lookAgain(machine.hostname());
            case Remedy.WithoutSpare group -> withoutSpare(group.group());
            case Remedy.GoTo place -> go(place.step());
        }
    }

    /// Does everything that can be done at once.
    void applyQuickFixes() {
        quickFixes().forEach(this::apply);
    }

    List<Remedy> quickFixes() {
        return draft.judgement().get().problems().stream()
                .flatMap(problem -> problem.remedies().stream())
                .filter(Remedy::quick)
                .distinct()
                .toList();
    }

    /// Asks the BMCs of the machines the groups take.
    void lookAtMachines() {
        draft.machines()
                .look(draft.judgement().get().fits().stream()
                        .flatMap(fit -> fit.machines().stream())
                        .toList());
    }

    private void withoutSpare(String name) {
        GroupCard.of(draft.judgement().get()).stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .ifPresent(card -> draft.edit(file -> Upgrade.WITHOUT_SPARE.set(file, card.path())));
    }

    // A standalone and a management cluster are written the same way; which was meant is the operator's word.
    private void readPurpose() {
        var manager = Spot.cluster("spec.managementCluster.name").text(draft.file());
        var managed = !manager.isEmpty() && !manager.equals(BareMetal.name(draft.file()));
        if (managed) {
            purpose().set(Purpose.WORKLOAD);
        } else if (purpose().get() == Purpose.WORKLOAD && !manager.isEmpty()) {
            purpose().set(Purpose.STANDALONE);
        }
    }

    private List<StepState> states() {
        var judgement = draft.judgement().get();
        return Arrays.stream(WizardStep.values())
                .map(each -> new StepState(each, mark(each, judgement), judgement.errors(each)))
                .toList();
    }

    private StepState.Mark mark(WizardStep each, Judgement judgement) {
        if (each == step.get()) {
            return StepState.Mark.CURRENT;
        }
        return each.compareTo(step.get()) < 0 && judgement.errors(each) == 0
                ? StepState.Mark.DONE
                : StepState.Mark.AHEAD;
    }

    private String facts() {
        var name = BareMetal.name(draft.file());
        var of = purpose().get() == Purpose.WORKLOAD
                ? Texts.of(
                        "wizard.facts.workload",
                        Spot.cluster("spec.managementCluster.name").text(draft.file()))
                : purpose().get().title().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Texts.of("wizard.facts.unnamed", of) : Texts.of("wizard.facts", name, of);
    }

    private String saved() {
        return draft.savedAt()
                .get()
                .map(at -> Texts.of("wizard.saved", CLOCK.format(at.atZone(zone))))
                .orElse("");
    }

    @Override
    public void close() {
        text.arrive();
        draft.close();
    }
}
