package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import java.util.stream.Stream;

/// The rules of the BMC columns: all empty, or an address and a login.
final class BmcRules {

    private BmcRules() {}

    static Stream<Finding> of(Row row, BmcLogin login) {
        return row.hasBmc()
                ? Stream.of(
                                address(row),
                                filled(row, Column.BMC_USERNAME, login),
                                filled(row, Column.BMC_PASSWORD, login))
                        .flatMap(findings -> findings)
                : Stream.empty();
    }

    private static Stream<Finding> address(Row row) {
        return row.header().has(Column.BMC_IP)
                ? RowRules.address(row, Column.BMC_IP)
                : Stream.of(RowRules.empty(row, Column.BMC_IP));
    }

    private static Stream<Finding> filled(Row row, Column column, BmcLogin login) {
        if (!row.text(column).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                switch (login) {
                    case REQUIRED -> RowRules.empty(row, column);
                    case OPTIONAL -> Finding.warning("inventory.bmc.login", row.at(column), column.header());
                });
    }
}
