package dev.slipway.inventory;

import dev.slipway.inventory.BmcPasswords.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The passwords of a workspace, read when the first row needs one: a CSV that has its own goes by nobody's secrets.
final class LatePasswords {

    private final PasswordFile file;
    private Optional<BmcPasswords> known = Optional.empty();

    LatePasswords(PasswordFile file) {
        this.file = file;
    }

    /// @throws UncheckedIOException when the passwords are needed and cannot be read
    Row joined(Row row) {
        return row.text(Column.BMC_PASSWORD).isEmpty() && Login.of(row).isPresent() ? known().joined(row) : row;
    }

    private BmcPasswords known() {
        if (known.isEmpty()) {
            try {
                known = Optional.of(file.read());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure.getMessage(), failure);
            }
        }
        return known.get();
    }
}
