package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.inventory.BmcPasswords.Login;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The CSV of a workspace on disk, and its passwords among the workspace's secrets. For one thread at a time.
///
/// Passwords that are new are written first, then the CSV without them; what no CSV asks for any more goes last. So
/// whenever the writing ends, no password is lost.
final class SplitCsv {

    private static final int MOST = 64 << 20;
    private static final String UNKNOWN = "\0";

    private final Path file;
    private final PasswordFile passwords;
    private final Writing writing;
    private String written = "";
    private BmcPasswords stored = BmcPasswords.none();
    // What both say together, as the text of a sheet: of a file that was written by hand not the file's own text.
    private String whole = "";

    SplitCsv(Path file, Writing writing) {
        this.file = file;
        this.passwords = PasswordFile.beside(file);
        this.writing = writing;
    }

    /// How a text is put on disk.
    @FunctionalInterface
    interface Writing {
        void write(Path file, String text) throws IOException;
    }

    /// Reads both, and takes them as known.
    SheetReading reload() throws IOException {
        written = text(file);
        stored = passwords.read();
        var reading = reading(stored);
        whole = words(reading);
        return reading;
    }

    /// What is on disk is nothing that is known from now on.
    void disown() {
        written = UNKNOWN;
        whole = "";
    }

    /// The number of errors EKS Anywhere would find.
    long errors() {
        return written.isEmpty()
                ? 0
                : HardwareCsv.reader().read(file, written, stored).findings().stream()
                        .filter(Finding::blocks)
                        .count();
    }

    /// Whether this text of a sheet is what both say together.
    boolean says(String text) {
        return text.equals(whole);
    }

    /// Whether somebody else made an inventory of it that is not known. A secret more or less changes nothing as long
    /// as no line asks for it.
    boolean changedElsewhere() throws IOException {
        if (!text(file).equals(written)) {
            return true;
        }
        var now = passwords.read();
        if (!now.equals(stored) && !words(reading(now)).equals(whole)) {
            return true;
        }
        stored = now;
        return false;
    }

    /// Makes the kept lines of a sheet the inventory, `text` as they are written. An empty password is none.
    void write(Sheet sheet, String text) throws IOException {
        var now = BmcPasswords.agreed(sheet);
        keep(stored.and(now));
        put(CellEdit.without(now, text));
        keep(now.and(needed(BmcPasswords.logins(sheet))));
        whole = text;
    }

    /// Makes a text the CSV, byte for byte but for the passwords. An empty one is the one that is known.
    void take(String text) throws IOException {
        reload();
        if (SheetReading.of(file, text) instanceof SheetReading.Sound(var sheet)) {
            var all = stored.and(BmcPasswords.agreed(sheet));
            keep(all);
            put(CellEdit.without(all, text));
        } else {
            put(text);
        }
        reload();
    }

    private void put(String text) throws IOException {
        writing.write(file, text);
        written = text;
        whole = "";
    }

    private void keep(BmcPasswords all) throws IOException {
        if (!all.equals(stored)) {
            passwords.write(all, writing);
            stored = all;
            // Until the CSV fits them too; whoever has to try again is to write it all.
            whole = "";
        }
    }

    /// A run that is held goes by a CSV of its own, beside this one.
    private BmcPasswords needed(Set<Login> named) {
        var others = stored.only(Predicate.not(named::contains));
        if (others.isEmpty()) {
            return others;
        }
        try {
            return others.only(elsewhere()::contains);
        } catch (IOException _) {
            // Whoever cannot be read may need any of them.
            return others;
        }
    }

    private Set<Login> elsewhere() throws IOException {
        var found = new HashSet<Login>();
        try (var files = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            for (var other : files.filter(
                            each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .toList()) {
                if (!other.equals(file.toAbsolutePath())) {
                    found.addAll(logins(other));
                }
            }
        }
        return found;
    }

    private static Set<Login> logins(Path other) throws IOException {
        // A spreadsheet may have saved it in its own way; it is put right again, and then needs its passwords.
        return switch (SheetReading.lenient(other, text(other))) {
            case SheetReading.Sound(var sheet) -> BmcPasswords.logins(sheet);
            // A table of something else.
            case SheetReading.Unreadable(var finding) when finding.id().equals("inventory.header.none") -> Set.of();
            case SheetReading.Unreadable _ -> throw new IOException(other + " is damaged");
        };
    }

    private SheetReading reading(BmcPasswords known) {
        return written.isEmpty()
                ? new SheetReading.Sound(Sheet.empty())
                : joined(SheetReading.of(file, written), known);
    }

    static SheetReading joined(SheetReading reading, BmcPasswords known) {
        return reading instanceof SheetReading.Sound(var sheet) ? new SheetReading.Sound(known.joined(sheet)) : reading;
    }

    private static String words(SheetReading reading) {
        return reading instanceof SheetReading.Sound(var sheet)
                ? SheetText.of(sheet, sheet.kept()).text()
                : "";
    }

    /// The text of a file; empty when there is none.
    static String text(Path file) throws IOException {
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
