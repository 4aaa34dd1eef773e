package dev.slipway.spec.ui;

import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.SpecDraft;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The fields of some parts of a draft, whatever their kinds: what the facts know and what is written.
final class KindFormModel {

    private final WizardViewModel wizard;
    private final List<KindPart> parts;
    private final ReadOnlyObjectWrapper<List<KindField>> fields = new ReadOnlyObjectWrapper<>(List.of());

    KindFormModel(WizardViewModel wizard, KindPart... parts) {
        this.wizard = wizard;
        this.parts = List.of(parts);
        wizard.draft().draft().subscribe(this::list);
    }

    ReadOnlyObjectProperty<List<KindField>> fields() {
        return fields.getReadOnlyProperty();
    }

    FieldViewModel value(KindField field) {
        return FieldViewModel.of(wizard.draft(), field.spot());
    }

    PairsViewModel pairs(KindField map) {
        return new PairsViewModel(wizard.draft(), map.spot());
    }

    /// Begins one more item of a list, with what an item must have.
    void add(KindField list) {
        wizard.draft()
                .edit(file -> list.spot()
                        .document(file)
                        .map(document -> file.adding(document, list.spot().path(), item(list)))
                        .orElse(file));
    }

    void remove(KindField item) {
        wizard.draft().edit(item.spot()::clear);
    }

    /// Opens the text where a field is, or where it can be added.
    void openText(KindField field) {
        field.spot()
                .field(wizard.draft().file())
                .ifPresent(place -> wizard.text().open(place.span().line()));
    }

    private static String item(KindField list) {
        var needed = Facts.known().below(list.spot().kind(), list.spot().path()).stream()
                .filter(FieldFact::required)
                .map(fact -> fact.name() + (fact.list() ? ": []\n" : fact.composite() ? ": {}\n" : ": \"\"\n"))
                .collect(Collectors.joining());
        return needed.isEmpty() ? "{}\n" : needed;
    }

    // A text that cannot be read leaves the form as it is.
    private void list(SpecDraft draft) {
        var now = parts.stream()
                .flatMap(part -> part.fields(draft.file()).stream())
                .toList();
        if (draft.readable() && !now.equals(fields.get())) {
            fields.set(now);
        }
    }
}
