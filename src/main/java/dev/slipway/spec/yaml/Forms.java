package dev.slipway.spec.yaml;

import dev.slipway.spec.yaml.Yaml.Form;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What plain scalars mean to EKS Anywhere, which reads YAML 1.1: `yes` is true and `0o17` is fifteen.
public final class Forms {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
    private static final Pattern INTEGER =
            Pattern.compile("[-+]?(0|[1-9][0-9_]*|0[0-7_]+|0o[0-7][0-7_]*|0x[0-9a-fA-F][0-9a-fA-F_]*|0b[01][01_]*)");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final int LONGEST_NUMBER = 64;

    private Forms() {}

    public static Form of(String plain) {
        if (NULLS.contains(plain)) {
            return Form.NULL;
        }
        if (TRUE.contains(plain) || FALSE.contains(plain)) {
            return Form.BOOLEAN;
        }
        if (plain.length() > LONGEST_NUMBER) {
            return Form.TEXT;
        }
        if (INTEGER.matcher(plain).matches()) {
            return Form.INTEGER;
        }
        return FLOAT.matcher(plain).matches() ? Form.FLOAT : Form.TEXT;
    }

    public static boolean truth(String text) {
        return TRUE.contains(text);
    }

    /// The value of an integer, whatever base it is written in.
    public static BigInteger integer(String text) {
        var digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        var negative = digits.startsWith("-");
        var bare = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
        var value = magnitude(bare);
        return negative ? value.negate() : value;
    }

    private static BigInteger magnitude(String digits) {
        if (digits.startsWith("0x")) {
            return new BigInteger(digits.substring(2), 16);
        }
        if (digits.startsWith("0b")) {
            return new BigInteger(digits.substring(2), 2);
        }
        if (digits.startsWith("0o")) {
            return new BigInteger(digits.substring(2), 8);
        }
        return digits.startsWith("0") ? new BigInteger(digits, 8) : new BigInteger(digits);
    }

    /// How Go prints a scalar that is read as a string: `1.30` becomes `1.3`, `yes` becomes `true`.
    public static String asText(Form form, String text) {
        return switch (form) {
            case TEXT -> text;
            case NULL -> "";
            case BOOLEAN -> String.valueOf(truth(text));
            case INTEGER -> integer(text).toString();
            case FLOAT -> decimal(text);
        };
    }

    // strconv.FormatFloat(value, 'g', -1, 64): an exponent below -4 or from 21 on is written out.
    private static String decimal(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("inf")) {
            return lower.startsWith("-") ? "-Inf" : "+Inf";
        }
        if (lower.endsWith("nan")) {
            return "NaN";
        }
        var value = Double.parseDouble(text);
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : "+Inf";
        }
        var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        var exponent = shortest.precision() - shortest.scale() - 1;
        return exponent < -4 || exponent >= 21 ? scientific(shortest, exponent) : shortest.toPlainString();
    }

    private static String scientific(BigDecimal value, int exponent) {
        var mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
