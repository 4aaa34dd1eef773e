package dev.slipway.exec;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The values that must never be read anywhere, and their replacement in texts that might hold one.
///
/// A net under the rule that secrets stay out of texts in the first place. `toString` shows how many there are.
public final class Secrets {

    private static final String MASK = "*****";
    // Masking one or two characters would tear every text apart and hide nothing.
    private static final int SHORTEST = 3;

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    public static Secrets none() {
        return new Secrets(List.of());
    }

    public static Secrets of(Collection<String> values) {
        // The longest first: one secret may begin with another.
        return new Secrets(values.stream()
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /// As EKS Anywhere does it: each secret becomes `*****`.
    public String mask(String text) {
        var masked = text;
        for (var value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }

    @Override
    public String toString() {
        return values.size() + " secrets";
    }
}
