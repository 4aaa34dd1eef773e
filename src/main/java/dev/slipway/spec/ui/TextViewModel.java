package dev.slipway.spec.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.flow.Coalescer;
import dev.slipway.fx.part.EditorAssist;
import dev.slipway.fx.part.EditorMark;
import dev.slipway.spec.SpecDraft;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.writing.Fixes;
import dev.slipway.spec.writing.LineEnds;
import dev.slipway.spec.writing.TextFix;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Shorter than a thought, longer than a key.
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final DraftViewModel draft;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(1);
    private final ObjectBinding<List<TextSlip>> slips;
    private final StringBinding standing;
    private final StringBinding sentence;
    private final Coalescer typing;
    private Optional<String> typed = Optional.empty();
    private SpecFile last;

    TextViewModel(DraftViewModel draft) {
        this.draft = draft;
        this.last = draft.file();
        this.typing = draft.after(PAUSE, this::arrive);
        slips = Bindings.createObjectBinding(this::findSlips, draft.draft(), draft.judgement());
        sentence =
                Bindings.createStringBinding(() -> FormPause.words(draft.draft().get()), draft.draft());
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

    /// As `text`, once the operator rests: reading a text takes longer than pressing a key.
    void type(String letters) {
        typed = Optional.of(letters);
        typing.signal();
    }

    /// Whether the screen is ahead of the draft.
    boolean typing() {
        return typed.isPresent();
    }

    /// Lets what was typed last reach the draft.
    void arrive() {
        var letters = typed;
        typed = Optional.empty();
        letters.ifPresent(text::set);
    }

    /// What is wrong, at its place.
    List<EditorMark> marks() {
        return findings().flatMap(finding -> TextSlip.mark(finding).stream()).toList();
    }

    /// The text with one fix of it made; the fix is for the draft as it was judged.
    String mended(TextFix fix) {
        arrive();
        return LineEnds.shown(fix.applied(draft.file().text()));
    }

    /// The lines that differ from what is kept, from 1.
    Set<Integer> changedLines() {
        return draft.draft().get().changes().newLines();
    }

    /// The parts of the text, as it could last be read.
    List<OutlineEntry> outline() {
        return OutlineEntry.of(last);
    }

    EditorAssist assist() {
        return new WritingAssist(() -> last);
    }

    /// Whether the form can show the text, in words.
    StringBinding standing() {
        return standing;
    }

    /// What the text is, or where it keeps the form from going on.
    StringBinding sentence() {
        return sentence;
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
        arrive();
        if (readable()) {
            open.set(false);
        }
    }

    private void read(SpecDraft now) {
        if (now.readable()) {
            last = now.file();
        }
        text.set(LineEnds.shown(now.file().text()));
        if (!now.readable() && !open.get()) {
            open(findings()
                    .flatMap(finding -> TextSlip.mark(finding).stream())
                    .map(EditorMark::line)
                    .findFirst()
                    .orElse(1));
        }
    }

    private void write(String written) {
        var file = draft.file();
        if (editable() && !written.equals(LineEnds.shown(file.text()))) {
            draft.edit(EDIT, _ -> SpecFile.of(file.path(), LineEnds.kept(file.text(), written)));
        }
    }

    private List<TextSlip> findSlips() {
        var file = draft.file();
        var fixes = readable() ? draft.judgement().get().fixes() : Fixes.of(file, file.findings(), SpecFile::findings);
        return findings().map(finding -> TextSlip.of(finding, fixes)).toList();
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
}
