package dev.slipway.inventory;

import java.util.Optional;
import java.util.regex.Pattern;

/// What counts as a VLAN id: a whole number from 1 to 4094, as Go's `strconv.Atoi` reads it.
final class VlanId {

    private static final int GREATEST = 4094;
    // Atoi takes signs and leading zeros, but no number beyond 64 bits.
    private static final Pattern WHOLE = Pattern.compile("[+-]?0*([0-9]{1,18})");

    private VlanId() {}

    /// EKS Anywhere's text, if `text` is none.
    static Optional<String> textAgainst(String text) {
        var whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.of("VLANID: must be a string integer");
        }
        var number = Long.parseLong(whole.group(1));
        return text.startsWith("-") || number < 1 || number > GREATEST
                ? Optional.of("VLANID: must be between 1 and 4094")
                : Optional.empty();
    }
}
