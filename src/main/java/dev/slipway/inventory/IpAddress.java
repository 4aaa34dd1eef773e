package dev.slipway.inventory;

import java.net.Inet6Address;
import java.util.regex.Pattern;

/// What counts as an IP address: dotted decimal without leading zeros, or IPv6 without a zone (Go: `net.ParseIP`).
final class IpAddress {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private IpAddress() {}

    static boolean isValid(String text) {
        return isFour(text) || isSix(text);
    }

    static boolean isFour(String text) {
        return FOUR.matcher(text).matches();
    }

    /// Whether two IPv4 addresses are in the network of `netmask`; true for anything that is not IPv4.
    static boolean sameNetwork(String one, String other, String netmask) {
        if (!isFour(one) || !isFour(other) || !isNetmask(netmask)) {
            return true;
        }
        return (bits(one) & bits(netmask)) == (bits(other) & bits(netmask));
    }

    /// Whether a dotted mask has its ones in front.
    static boolean isNetmask(String text) {
        if (!isFour(text)) {
            return false;
        }
        var holes = ~bits(text);
        return (holes & (holes + 1)) == 0;
    }

    private static int bits(String address) {
        var bits = 0;
        for (var octet : address.split("\\.", -1)) {
            bits = bits << 8 | Integer.parseInt(octet);
        }
        return bits;
    }

    private static boolean isSix(String text) {
        if (!SIX.matcher(text).matches() || text.indexOf(':') < 0) {
            return false;
        }
        try {
            Inet6Address.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
