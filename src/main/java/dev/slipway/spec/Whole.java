package dev.slipway.spec;

import dev.slipway.spec.yaml.Forms;
import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// The whole number a scalar stands for, if it does. JSON knows no difference between `3` and `3.0`.
final class Whole {

    private static final double LARGEST = 1e15;

    private Whole() {}

    static Optional<BigInteger> of(Scalar scalar) {
        return switch (scalar.form()) {
            case INTEGER -> Optional.of(Forms.integer(scalar.text()));
            case FLOAT -> ofFloat(Forms.asText(Form.FLOAT, scalar.text()));
            case TEXT, BOOLEAN, NULL -> Optional.empty();
        };
    }

    private static Optional<BigInteger> ofFloat(String text) {
        if (!text.matches("-?[0-9]+") || Math.abs(Double.parseDouble(text)) > LARGEST) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).toBigInteger());
    }
}
