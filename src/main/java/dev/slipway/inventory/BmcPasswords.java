package dev.slipway.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Passwords of BMCs, each known by the login it belongs to. `toString` shows how many there are.
///
/// A password is the BMC's, not the row's (decision 8): no other BMC ever gets it, whatever happens to the rows.
record BmcPasswords(Map<Login, String> known) {

    BmcPasswords {
        known = Map.copyOf(known);
    }

    /// Where somebody logs in: the address of a BMC and the user, as they are written.
    record Login(String address, String user) {

        /// Empty for a row without a BMC.
        static Optional<Login> of(String address, String user) {
            return address.isBlank() ? Optional.empty() : Optional.of(new Login(address, user));
        }

        static Optional<Login> of(Sheet sheet, Line line) {
            return of(sheet.cell(line, Column.BMC_IP), sheet.cell(line, Column.BMC_USERNAME));
        }

        static Optional<Login> of(Row row) {
            return of(row.text(Column.BMC_IP), row.text(Column.BMC_USERNAME));
        }
    }

    static BmcPasswords none() {
        return new BmcPasswords(Map.of());
    }

    /// Those that the kept lines of a sheet agree upon. What two lines say differently of one login is known of
    /// neither.
    static BmcPasswords agreed(Sheet sheet) {
        var said = new HashMap<Login, Set<String>>();
        sheet.kept()
                .forEach(line -> Login.of(sheet, line)
                        .ifPresent(login -> said.computeIfAbsent(login, _ -> new HashSet<>())
                                .add(sheet.cell(line, Column.BMC_PASSWORD))));
        var known = new HashMap<Login, String>();
        said.forEach((login, passwords) -> {
            var password = passwords.iterator().next();
            if (passwords.size() == 1 && !password.isEmpty()) {
                known.put(login, password);
            }
        });
        return new BmcPasswords(known);
    }

    /// The logins of the kept lines, with a password or without.
    static Set<Login> logins(Sheet sheet) {
        return sheet.kept().stream()
                .flatMap(line -> Login.of(sheet, line).stream())
                .collect(Collectors.toSet());
    }

    Optional<String> of(Login login) {
        return Optional.ofNullable(known.get(login));
    }

    /// These and the newer ones; of two for one login the newer.
    BmcPasswords and(BmcPasswords newer) {
        var all = new HashMap<>(known);
        all.putAll(newer.known);
        return new BmcPasswords(all);
    }

    BmcPasswords only(Predicate<Login> wanted) {
        return new BmcPasswords(known.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /// The sheet with the passwords that it leaves out and that are known.
    Sheet joined(Sheet sheet) {
        var keys = new ArrayList<Integer>();
        var found = new ArrayList<List<String>>();
        for (var line : sheet.lines()) {
            if (sheet.cell(line, Column.BMC_PASSWORD).isEmpty()) {
                Login.of(sheet, line).flatMap(this::of).ifPresent(password -> {
                    keys.add(line.key());
                    found.add(List.of(password));
                });
            }
        }
        var column = Column.BMC_PASSWORD.header();
        return keys.isEmpty() ? sheet : sheet.with(keys, column, "").pasted(keys, List.of(column), found);
    }

    /// The row with its password, if it leaves it out and it is known.
    Row joined(Row row) {
        return row.text(Column.BMC_PASSWORD).isEmpty()
                ? Login.of(row)
                        .flatMap(this::of)
                        .map(password -> row.with(Column.BMC_PASSWORD, password))
                        .orElse(row)
                : row;
    }

    @Override
    public String toString() {
        return known.size() + " passwords";
    }
}
