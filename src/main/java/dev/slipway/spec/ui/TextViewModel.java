package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.spec.SpecDraft;
import dev.slipway.spec.SpecFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A draft as one text to edit, in the place of its form: for what the form cannot read, and what it does not show.
final class TextViewModel {

    private static final String EDIT = "text";

    private final DraftViewModel draft;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(1);
    private final ObjectBinding<List<TextSlip>> slips;
    private final StringBinding standing;

    TextViewModel(DraftViewModel draft) {
        this.draft = draft;
        slips = Bindings.createObjectBinding(this::findSlips, draft.draft(), draft.judgement());
        standing = Bindings.createStringBinding(this::findStanding, draft.draft());
        draft.draft().subscribe(this::read);
        text.subscribe((_, written) -> write(written));
    }

    /// What is edited; its lines end as an editor ends them, those of the draft as they always did.
    StringProperty text() {
        return text;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// The line to look at, one-based.
    ReadOnlyIntegerProperty line() {
        return line.getReadOnlyProperty();
    }

    /// What is wrong, by line: what keeps the text from being read, or else what its values lack.
    ObjectBinding<List<TextSlip>> slips() {
        return slips;
    }

    /// Whether the form can show the text, in words.
    StringBinding standing() {
        return standing;
    }

    boolean readable() {
        return draft.draft().get().readable();
    }

    /// A file that is no text at all is shown nowhere; editing would overwrite it.
    boolean editable() {
        return draft.file().findings().stream().noneMatch(finding -> finding.place() instanceof Place.InFile);
    }

    void open(int at) {
        // Set first to nothing, so that the same line asked for again is looked at again.
        line.set(0);
        line.set(at);
        open.set(true);
    }

    /// Goes back to the form, which has to be able to read the text.
    void close() {
        if (readable()) {
            open.set(false);
        }
    }

    private void read(SpecDraft now) {
        text.set(edited(now.file().text()));
        if (!now.readable() && !open.get()) {
            open(findings()
                    .flatMap(finding -> TextSlip.of(finding).line().stream())
                    .findFirst()
                    .orElse(1));
        }
    }

    private void write(String written) {
        var file = draft.file();
        if (editable() && !written.equals(edited(file.text()))) {
            var end = file.text().contains("\r\n") ? "\r\n" : "\n";
            draft.edit(EDIT, _ -> SpecFile.of(file.path(), written.replace("\n", end)));
        }
    }

    private static String edited(String text) {
        return text.replace("\r", "");
    }

    private List<TextSlip> findSlips() {
        return findings().map(TextSlip::of).toList();
    }

    private Stream<Finding> findings() {
        return readable()
                ? draft.judgement().get().problems().stream()
                        .flatMap(problem -> problem.finding().stream())
                        .filter(finding -> finding.place() instanceof Place.InDocument)
                : draft.file().findings().stream();
    }

    private String findStanding() {
        return readable()
                ? Texts.of("wizard.text.readable")
                : Texts.of("wizard.text.unreadable", draft.file().findings().size());
    }

    /// Where a caret stands, one-based.
    record Caret(int line, int column) {

        static Caret at(String text, int offset) {
            var before = text.substring(0, offset);
            var line = (int) before.chars().filter(each -> each == '\n').count() + 1;
            return new Caret(line, offset - before.lastIndexOf('\n'));
        }
    }

    /// Where a line of the text begins and ends; beyond the last one, the last one.
    Optional<Range> range(int number) {
        var start = 0;
        for (var at = 1; at < number; at++) {
            var feed = text.get().indexOf('\n', start);
            if (feed < 0) {
                break;
            }
            start = feed + 1;
        }
        var end = text.get().indexOf('\n', start);
        return number < 1
                ? Optional.empty()
                : Optional.of(new Range(start, end < 0 ? text.get().length() : end));
    }

    /// Characters of the text, from the first up to but without the last.
    record Range(int start, int end) {}
}
