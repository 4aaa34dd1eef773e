package dev.slipway.inventory;

import dev.slipway.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The inventory on disk, and beside it the edits that may not be in it yet. All files are readable by their owner
/// alone.
///
/// The inventory is never made worse: while an edited line has errors the file did not have, it keeps its last words
/// and the edits wait in a draft. For one thread at a time.
public final class SheetFile {

    private static final int MOST = 64 << 20;
    private static final String UNKNOWN = "\0";

    private final Path file;
    private final Path draft;
    private String written = "";
    private String asRead = "";
    private long errors;

    /// `own` is the folder for what Slipway keeps for itself.
    public SheetFile(Path file, Path own) {
        this.file = file;
        this.draft = own.resolve("hardware-edits.csv");
    }

    /// How the writing of a sheet ended.
    public enum Outcome {
        WRITTEN,
        /// The edits wait in the draft for lines to be corrected.
        WAITS,
        /// The edits wait in the draft, as somebody else has changed the inventory.
        CHANGED_ELSEWHERE
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file) || Files.exists(draft);
    }

    /// The inventory with the edits that wait for it.
    public SheetReading open() throws IOException {
        return Files.exists(draft) ? edited() : reload();
    }

    /// The inventory as it is on disk; edits that wait are given up.
    public SheetReading reload() throws IOException {
        Files.deleteIfExists(draft);
        written = text(file);
        var reading = written.isEmpty() ? new SheetReading.Sound(Sheet.empty()) : SheetReading.of(file, written);
        errors = errors(written);
        // A file that was written by hand stays as it is until somebody edits it.
        asRead = reading instanceof SheetReading.Sound(var sheet)
                ? SheetText.of(sheet, sheet.kept()).text()
                : "";
        return reading;
    }

    /// Whether the inventory is another one than this knows of.
    public boolean changedElsewhere() throws IOException {
        return !text(file).equals(written);
    }

    /// Takes what is on disk now as known: the next writing replaces it.
    public void overrule() throws IOException {
        written = text(file);
    }

    /// Writes the kept lines of a sheet, here or into the draft.
    public Outcome write(Assessment assessment) throws IOException {
        var sheet = assessment.sheet();
        var text = SheetText.of(sheet, sheet.kept()).text();
        if (text.equals(asRead)) {
            Files.deleteIfExists(draft);
            return Outcome.WRITTEN;
        }
        var elsewhere = changedElsewhere();
        if (elsewhere || assessment.keptErrors() > errors) {
            AtomicFile.writePrivate(draft, text);
            return elsewhere ? Outcome.CHANGED_ELSEWHERE : Outcome.WAITS;
        }
        AtomicFile.writePrivate(file, text);
        Files.deleteIfExists(draft);
        written = text;
        asRead = text;
        errors = assessment.keptErrors();
        return Outcome.WRITTEN;
    }

    /// Writes the kept lines to another file.
    public static void export(Sheet sheet, Path target) throws IOException {
        AtomicFile.writePrivate(target, SheetText.of(sheet, sheet.kept()).text());
    }

    private SheetReading edited() throws IOException {
        var now = text(file);
        errors = errors(now);
        var newer =
                Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(draft)) > 0;
        // Edits of another text than this one: nothing that is known, so that nothing is written over it unasked.
        written = newer ? UNKNOWN : now;
        return SheetReading.of(draft, text(draft));
    }

    private long errors(String text) {
        return text.isEmpty()
                ? 0
                : HardwareCsv.reader().read(file, text).findings().stream()
                        .filter(dev.slipway.finding.Finding::blocks)
                        .count();
    }

    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        if (Files.size(file) > MOST) {
            throw new IOException(file + " is larger than 64 MB");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            throw new IOException(file + " is not written in UTF-8");
        }
    }
}
