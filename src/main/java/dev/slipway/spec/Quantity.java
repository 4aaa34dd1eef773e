package dev.slipway.spec;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount as Kubernetes writes it: `4Gi`, `2048Mi`, `1.5`, `1e9`.
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final Pattern SYNTAX = Pattern.compile(
            "(?<number>[+-]?[0-9]*(?:\\.[0-9]*)?)(?<suffix>[eEinumkKMGTP]*+[-+]?[0-9]*)", Pattern.DOTALL);
    private static final Pattern EXPONENT = Pattern.compile("[eE]([-+]?[0-9]{1,3})");
    private static final Map<String, Integer> DECIMAL =
            Map.of("n", -9, "u", -6, "m", -3, "", 0, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final Map<String, Integer> BINARY = Map.of("Ki", 1, "Mi", 2, "Gi", 3, "Ti", 4, "Pi", 5, "Ei", 6);
    private static final int KIBI_BITS = 10;
    private static final int LONGEST = 100;

    static final String FORMAT =
            "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

    /// Reads an amount; a text without a number is none, as Kubernetes has it, but `Gi` is zero.
    public static Optional<Quantity> parse(String text) {
        var matcher = SYNTAX.matcher(text);
        if (text.isEmpty() || text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        return factor(matcher.group("suffix"))
                .map(factor -> new Quantity(number(matcher.group("number")).multiply(factor)));
    }

    /// Kubernetes' objection to a text that is no amount.
    static String objection(String text) {
        return text.isEmpty() || !SYNTAX.matcher(text).matches() ? FORMAT : "unable to parse quantity's suffix";
    }

    private static BigDecimal number(String digits) {
        var bare = digits.startsWith("+") ? digits.substring(1) : digits;
        return bare.chars().anyMatch(Character::isDigit) ? new BigDecimal(bare) : BigDecimal.ZERO;
    }

    private static Optional<BigDecimal> factor(String suffix) {
        if (BINARY.containsKey(suffix)) {
            return Optional.of(BigDecimal.TWO.pow(KIBI_BITS * BINARY.getOrDefault(suffix, 0)));
        }
        if (DECIMAL.containsKey(suffix)) {
            return Optional.of(BigDecimal.ONE.scaleByPowerOfTen(DECIMAL.getOrDefault(suffix, 0)));
        }
        var exponent = EXPONENT.matcher(suffix);
        return exponent.matches()
                ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(exponent.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }
}
