package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.finding.TimeOfDay;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.Provider;
import dev.slipway.spec.Spot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The way through the steps of a new cluster: where the operator is, what is done, what is wrong where.
public final class WizardViewModel implements AutoCloseable {

    private final DraftViewModel draft;
    private final TextViewModel text;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(WizardStep.TOPOLOGY);
    private final ProviderChoice provider;
    private final ObjectProperty<Width> width = new SimpleObjectProperty<>(Width.WIDE);
    private final ObjectBinding<List<StepState>> states;
    private final StringBinding facts;
    private final StringBinding saved;

    WizardViewModel(DraftViewModel draft, ZoneId zone) {
        this.draft = draft;
        this.text = new TextViewModel(draft);
        this.zone = zone;
        provider = new ProviderChoice(draft);
        provider.chosen().subscribe(_ -> step.set(way().nearest(step.get())));
        draft.draft().subscribe(_ -> readPurpose());
        states = Bindings.createObjectBinding(
                () -> way().states(step.get(), draft.judgement().get()), step, draft.judgement(), provider.chosen());
        facts = Bindings.createStringBinding(this::facts, draft.draft(), draft.purpose());
        saved = Bindings.createStringBinding(
                () -> draft.savedAt()
                        .get()
                        .map(at -> Texts.of("wizard.saved", clock(at)))
                        .orElse(""),
                draft.savedAt());
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

    /// What the cluster runs on.
    ObservableValue<Provider> provider() {
        return provider.chosen();
    }

    StepWay way() {
        return StepWay.of(provider().getValue());
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

    String clock(Instant at) {
        return TimeOfDay.minute(at, zone);
    }

    StringBinding savedWords() {
        return saved;
    }

    /// Opens a step, or the nearest on the way; a text that cannot be read stays open until it can.
    void go(WizardStep wanted) {
        text.close();
        if (text.open().get()) {
            return;
        }
        var next = way().nearest(wanted);
        step.set(next);
        if (next == WizardStep.MACHINES) {
            lookAtMachines();
        }
    }

    void next() {
        way().after(step.get()).ifPresent(this::go);
    }

    void back() {
        way().before(step.get()).ifPresent(this::go);
    }

    /// Makes the cluster manage itself, or be managed by another one.
    void choose(Purpose chosen, String manager) {
        draft.intend(chosen);
        var spot = Spot.cluster("spec.managementCluster.name");
        draft.edit(file -> spot.set(file, chosen == Purpose.WORKLOAD ? manager : ClusterParts.name(file)));
    }

    void choose(Provider chosen) {
        provider.choose(chosen);
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
        var managed = !manager.isEmpty() && !manager.equals(ClusterParts.name(draft.file()));
        if (managed) {
            purpose().set(Purpose.WORKLOAD);
        } else if (purpose().get() == Purpose.WORKLOAD && !manager.isEmpty()) {
            purpose().set(Purpose.STANDALONE);
        }
    }

    private String facts() {
        var name = ClusterParts.name(draft.file());
        var on = Texts.of("wizard.facts.on." + provider().getValue().word());
        var of = purpose().get() == Purpose.WORKLOAD
                ? Texts.of(
                        "wizard.facts.workload",
                        Spot.cluster("spec.managementCluster.name").text(draft.file()))
                : purpose().get().title().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Texts.of("wizard.facts.unnamed", of, on) : Texts.of("wizard.facts", name, of, on);
    }

    @Override
    public void close() {
        text.arrive();
        draft.close();
    }
}
