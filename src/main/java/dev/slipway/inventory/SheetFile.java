package dev.slipway.inventory;

import dev.slipway.store.AtomicFile;
import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The inventory on disk, and beside it the edits that may not be in it yet. All files are readable by their owner
/// alone, and passwords stand among the secrets only.
///
/// The inventory is never made worse: while an edited line has errors the file did not have, it keeps its last words
/// and the edits wait in a draft. Safe from several threads: who looks for changes waits for who writes.
public final class SheetFile {

    private static final String DRAFT = "hardware-edits.csv";

    private final Path file;
    private final SecretStore secrets;
    private final SplitCsv csv;
    private long errors;

    public SheetFile(Path file) {
        this(file, AtomicFile::writePrivate);
    }

    SheetFile(Path file, SplitCsv.Writing writing) {
        this.file = file;
        this.secrets = SecretStore.beside(file);
        this.csv = new SplitCsv(file, writing);
    }

    /// How the writing of a sheet ended.
    public enum Outcome {
        WRITTEN,
        /// The edits wait in the draft for lines to be corrected.
        WAITS,
        /// The edits wait in the draft, as somebody else has changed the inventory.
        CHANGED_ELSEWHERE
    }

    /// The inventory with the edits that wait for it.
    public synchronized SheetReading open() throws IOException {
        // Where an older version left them.
        var old = file.toAbsolutePath().resolveSibling(".slipway").resolve(DRAFT);
        if (Files.exists(old)) {
            secrets.adopt(old, DRAFT);
        }
        return Files.exists(draft()) ? edited() : reload();
    }

    /// The inventory as it is on disk; edits that wait are given up.
    public synchronized SheetReading reload() throws IOException {
        secrets.drop(DRAFT);
        var reading = csv.reload();
        errors = csv.errors();
        return reading;
    }

    /// Whether the inventory is another one than this knows of.
    public synchronized boolean changedElsewhere() throws IOException {
        return csv.changedElsewhere();
    }

    /// Takes what is on disk now as known: the next writing replaces it.
    public synchronized void overrule() throws IOException {
        csv.reload();
    }

    /// Writes the kept lines of a sheet, here or into the draft.
    public synchronized Outcome write(Assessment assessment) throws IOException {
        var sheet = assessment.sheet();
        var text = SheetText.of(sheet, sheet.kept()).text();
        // A file that was written by hand stays as it is until somebody edits it.
        if (csv.says(text)) {
            secrets.drop(DRAFT);
            return Outcome.WRITTEN;
        }
        return secrets.alone(() -> write(assessment, text));
    }

    private Outcome write(Assessment assessment, String text) throws IOException {
        var elsewhere = changedElsewhere();
        if (elsewhere || assessment.keptErrors() > errors) {
            secrets.write(DRAFT, text);
            return elsewhere ? Outcome.CHANGED_ELSEWHERE : Outcome.WAITS;
        }
        csv.write(assessment.sheet(), text);
        secrets.drop(DRAFT);
        errors = assessment.keptErrors();
        return Outcome.WRITTEN;
    }

    /// Makes a text the inventory, byte for byte but for its passwords. One it leaves out is the one that is known.
    public synchronized void take(String text) throws IOException {
        errors = secrets.alone(() -> {
            csv.take(text);
            return csv.errors();
        });
    }

    /// Writes the kept lines to another file, whole: EKS Anywhere needs the passwords there.
    public static void export(Sheet sheet, Path target) throws IOException {
        AtomicFile.writePrivate(target, SheetText.of(sheet, sheet.kept()).text());
    }

    /// A reading of any file, with the passwords that the workspace of that file has for it.
    public static SheetReading joined(Path file, SheetReading reading) throws IOException {
        return SplitCsv.joined(reading, PasswordFile.beside(file).read());
    }

    private Path draft() {
        return secrets.file(DRAFT);
    }

    private SheetReading edited() throws IOException {
        csv.reload();
        errors = csv.errors();
        if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(draft())) > 0) {
            // Edits of another text than this one: nothing that is known, so that nothing is written over it unasked.
            csv.disown();
        }
        return SheetReading.of(draft(), SplitCsv.text(draft()));
    }
}
