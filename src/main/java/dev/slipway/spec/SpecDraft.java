package dev.slipway.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A specification being written: what it says now, what it said before each edit, and what it was measured against.
///
/// `saved` is the text the operator began with or last kept on purpose; the changes are against it.
public record SpecDraft(SpecFile file, String saved, List<String> behind, List<String> ahead) {

    private static final int REMEMBERED = 200;

    public SpecDraft {
        behind = List.copyOf(behind);
        ahead = List.copyOf(ahead);
    }

    public static SpecDraft of(SpecFile file) {
        return new SpecDraft(file, file.text(), List.of(), List.of());
    }

    /// The draft after an edit; one that changes nothing leaves no trace.
    public SpecDraft with(SpecFile edited) {
        return edited.text().equals(file.text())
                ? this
                : new SpecDraft(edited, saved, pushed(behind, file.text()), List.of());
    }

    /// The draft after one more letter of the same edit: undoing goes back to before the first.
    public SpecDraft continued(SpecFile edited) {
        return new SpecDraft(edited, saved, behind, List.of());
    }

    public Optional<SpecDraft> undone() {
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpecDraft(
                        reread(behind.getLast()),
                        saved,
                        behind.subList(0, behind.size() - 1),
                        pushed(ahead, file.text())));
    }

    public Optional<SpecDraft> redone() {
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpecDraft(
                        reread(ahead.getLast()),
                        saved,
                        pushed(behind, file.text()),
                        ahead.subList(0, ahead.size() - 1)));
    }

    /// The draft with its present text as what changes are measured against.
    public SpecDraft kept() {
        return new SpecDraft(file, file.text(), behind, ahead);
    }

    /// The draft with another text as what changes are measured against.
    public SpecDraft since(SpecFile begun) {
        return new SpecDraft(file, begun.text(), behind, ahead);
    }

    public SpecChanges changes() {
        return SpecChanges.between(saved, file.text());
    }

    /// Whether the text can be read: every edit needs that.
    public boolean readable() {
        return file.findings().isEmpty();
    }

    private SpecFile reread(String text) {
        return SpecFile.of(file.path(), text);
    }

    private static List<String> pushed(List<String> texts, String text) {
        var longer = new ArrayList<>(texts);
        longer.add(text);
        return longer.size() > REMEMBERED ? longer.subList(1, longer.size()) : longer;
    }
}
