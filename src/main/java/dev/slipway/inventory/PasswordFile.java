package dev.slipway.inventory;

import com.fasterxml.jackson.core.JacksonException;
import dev.slipway.inventory.BmcPasswords.Login;
import dev.slipway.store.Json;
import dev.slipway.store.SecretStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;

/// The passwords of BMCs among the secrets of a workspace.
record PasswordFile(SecretStore secrets) {

    private static final String NAME = "bmc-passwords.json";

    static PasswordFile beside(Path csv) {
        return new PasswordFile(SecretStore.beside(csv));
    }

    /// @throws IOException when the file cannot be understood; nothing of it is in the message
    BmcPasswords read() throws IOException {
        var text = secrets.read(NAME);
        if (text.isEmpty()) {
            return BmcPasswords.none();
        }
        try {
            var known = new HashMap<Login, String>();
            for (var entry : Json.mapper().readValue(text.get(), Entry[].class)) {
                known.put(new Login(entry.bmc(), entry.user()), entry.password());
            }
            return new BmcPasswords(known);
        } catch (JacksonException | NullPointerException _) {
            // Without the cause, whose message may quote the text.
            throw new IOException(
                    "The passwords in " + secrets.file(NAME) + " cannot be understood; the file is damaged.");
        }
    }

    void write(BmcPasswords passwords, SplitCsv.Writing writing) throws IOException {
        var entries = passwords.known().entrySet().stream()
                .map(known -> new Entry(known.getKey().address(), known.getKey().user(), known.getValue()))
                .sorted(Comparator.comparing(Entry::bmc).thenComparing(Entry::user))
                .toList();
        var text = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries);
        writing.write(secrets.prepared(NAME), text + "\n");
    }

    /// One login as it is written. `toString` keeps the password to itself.
    private record Entry(String bmc, String user, String password) {

        Entry {
            // JSON knows no obligation.
            Objects.requireNonNull(bmc, "bmc");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return user + " at " + bmc;
        }
    }
}
