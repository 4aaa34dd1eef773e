package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Something in Prism a document tells by its name or its UUID: a cluster, a subnet, an image, a project.
record NutanixReference(Field field, String what) {

    static final String NAME = "name";
    static final String UUID = "uuid";

    /// How one of EKS Anywhere's readers says that a reference leads nowhere. `wrongType` makes its text of the type,
    /// `missing` of the part that is not `given`.
    record Reader(UnaryOperator<String> wrongType, UnaryOperator<String> missing, Predicate<Field> given) {}

    Optional<Finding> objection(Reader reader) {
        var type = field.at("type");
        return switch (type.text()) {
            case NAME, UUID -> missing(field.at(type.text()), reader);
            default ->
                Optional.of(type.error("spec.nutanix-identifier", what, type.text())
                        .as(reader.wrongType().apply(type.text())));
        };
    }

    private Optional<Finding> missing(Field part, Reader reader) {
        return reader.given().test(part)
                ? Optional.empty()
                : Optional.of(part.error("spec.nutanix-unnamed", what, part.key())
                        .as(reader.missing().apply(part.key())));
    }

    static boolean filled(Field part) {
        return !part.text().isEmpty();
    }
}
