package dev.slipway.inventory;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Likeness;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What would set one cell right: another text for it.
public record QuickFix(String column, String text) {

    private static final Pattern DISK = Pattern.compile("[\\w-]+(?:/[\\w-]+)*");
    private static final Pattern BARE_MAC = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern PREFIX_LENGTH = Pattern.compile("/?([0-9]|[12][0-9]|3[0-2])");
    private static final int BITS = 32;

    /// The fix for a finding at a cell that says `text` now; empty when Slipway knows none.
    public static Optional<QuickFix> of(Finding finding, String text) {
        return better(finding, Blanks.trim(text))
                .or(() -> Optional.of(Blanks.trim(text)))
                .filter(fixed -> !fixed.equals(text) && !fixed.isEmpty())
                .map(fixed -> new QuickFix(Assessment.column(finding), fixed));
    }

    private static Optional<String> better(Finding finding, String text) {
        return switch (finding.id()) {
            case "inventory.hostname.slip", "inventory.mac.notation" ->
                Optional.of(finding.arguments().get(1));
            case "inventory.mac.invalid" -> mac(text);
            case "inventory.disk.invalid" -> disk(text);
            case "inventory.netmask.odd" -> netmask(text);
            case "inventory.address.invalid" -> address(text);
            case "inventory.nameservers.entry", "inventory.nameservers.odd" -> nameservers(text);
            case "fit.slip" ->
                label(text, finding.arguments().get(1), finding.arguments().get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<String> mac(String text) {
        var bare = text.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        return BARE_MAC.matcher(bare).matches() ? Optional.of(bare.replaceAll("(..)(?=.)", "$1:")) : Optional.empty();
    }

    private static Optional<String> disk(String text) {
        var name = text.replaceFirst("^/*(?:dev/+)?", "");
        return Optional.of("/dev/" + name).filter(_ -> DISK.matcher(name).matches() && name.indexOf('/') < 0);
    }

    private static Optional<String> netmask(String text) {
        var length = PREFIX_LENGTH.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        var ones = Integer.parseInt(length.group(1));
        var mask = ones == 0 ? 0 : -1 << (BITS - ones);
        return Optional.of("%d.%d.%d.%d".formatted(mask >>> 24, mask >>> 16 & 0xff, mask >>> 8 & 0xff, mask & 0xff));
    }

    /// Without a prefix length and leading zeros.
    private static Optional<String> address(String text) {
        var plain = text.replaceFirst("/\\d+$", "")
                .replaceAll("(^|\\.)0+(?=\\d)", "$1")
                .replace(',', '.');
        return Optional.of(plain).filter(IpAddress::isValid);
    }

    private static Optional<String> nameservers(String text) {
        var entries = Arrays.stream(text.split("[|,;\\s]+", -1))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining("|"));
        return Optional.of(entries).filter(list -> !list.isEmpty());
    }

    /// The pair in the place of the one it was meant to be.
    private static Optional<String> label(String text, String written, String selector) {
        var pairs = selector.split(", ", -1);
        var meant = Likeness.nearest(written, Arrays.stream(pairs));
        return meant.map(pair -> Arrays.stream(text.split("\\|", -1))
                .map(each -> Blanks.trim(each).equals(written) ? pair : each)
                .collect(Collectors.joining("|")));
    }
}
