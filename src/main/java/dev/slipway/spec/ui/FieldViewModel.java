package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Texts;
import dev.slipway.spec.Facts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.Spot;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One value of a draft as a form shows it: its text, where the text comes from, what is wrong with it.
final class FieldViewModel {

    private final DraftViewModel draft;
    private final Function<SpecFile, Spot> spot;
    private final BiFunction<SpecFile, String, SpecFile> change;
    private final Optional<String> otherwise;
    private final StringProperty value = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Finding>> finding = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean reading;
    private boolean emptied;

    /// `otherwise` is what EKS Anywhere takes when nothing is written.
    FieldViewModel(
            DraftViewModel draft,
            Function<SpecFile, Spot> spot,
            BiFunction<SpecFile, String, SpecFile> change,
            Optional<String> otherwise) {
        this.draft = draft;
        this.spot = spot;
        this.change = change;
        this.otherwise = otherwise;
        draft.draft().subscribe(_ -> read());
        draft.judgement().subscribe(_ -> judge());
        value.subscribe((_, text) -> write(Objects.requireNonNullElse(text, "")));
    }

    static FieldViewModel of(DraftViewModel draft, Spot spot) {
        return of(draft, _ -> spot, Optional.empty());
    }

    static FieldViewModel of(DraftViewModel draft, Spot spot, String otherwise) {
        return of(draft, _ -> spot, Optional.of(otherwise));
    }

    static FieldViewModel of(DraftViewModel draft, Function<SpecFile, Spot> spot, Optional<String> otherwise) {
        return new FieldViewModel(draft, spot, (file, text) -> set(file, spot.apply(file), text), otherwise);
    }

    // What is emptied keeps its line while it is written; what was never written needs none.
    private static SpecFile set(SpecFile file, Spot spot, String text) {
        return text.isEmpty() && !spot.present(file) ? file : spot.set(file, text);
    }

    StringProperty value() {
        return value;
    }

    /// Where the value comes from, in a word: the specification, or a default.
    ReadOnlyStringProperty origin() {
        return origin.getReadOnlyProperty();
    }

    /// What is wrong with the value; empty when nothing is.
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Finding>> finding() {
        return finding.getReadOnlyProperty();
    }

    /// What stands in the field when nothing is written.
    String prompt() {
        return origin(spot.apply(draft.file()), otherwise).holds().orElse("");
    }

    /// What it means and what else is to be known before it is filled in.
    String help() {
        return origin(spot.apply(draft.file()), otherwise).help();
    }

    /// Takes a value out that was emptied and need not be there.
    void leave() {
        var file = draft.file();
        var here = spot.apply(file);
        if (emptied && value.get().isEmpty() && here.present(file) && mayGo(here)) {
            draft.edit(each -> spot.apply(each).clear(each));
        }
        emptied = false;
        read();
    }

    private boolean mayGo(Spot here) {
        return otherwise.isPresent()
                || another(here)
                || !origin(here, otherwise).needed();
    }

    // A list needs its first item at most.
    private static boolean another(Spot here) {
        return here.path().endsWith("]") && !here.path().endsWith("[0]");
    }

    private static Origin origin(Spot spot, Optional<String> otherwise) {
        return new Origin(Facts.known().at(spot.kind(), spot.path()), otherwise);
    }

    private void read() {
        var file = draft.file();
        var here = spot.apply(file);
        reading = true;
        value.set(here.text(file));
        reading = false;
        origin.set(
                another(here) && !here.present(file)
                        ? ""
                        : origin(here, otherwise).words(here.text(file)));
    }

    private void write(String text) {
        if (!reading) {
            emptied = text.isEmpty();
            draft.edit(spot.apply(draft.file()).toString(), file -> change.apply(file, text));
        }
    }

    private void judge() {
        var judgement = draft.judgement().get();
        var here = spot.apply(judgement.file());
        finding.set(here.document(judgement.file())
                .flatMap(document -> judgement.at(document.firstLine(), Answers.of(here))));
        error.set(finding.get()
                .map(found -> Texts.what(found) + ". " + Texts.remedy(found))
                .orElse(""));
    }
}
