package dev.slipway.spec.rules;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// IP addresses and networks as Go's `net` reads them.
final class Addresses {

    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern MASK = Pattern.compile("[0-9]{1,4}");

    private static final int IPV6_BYTES = 16;

    private Addresses() {}

    static boolean isIp(String text) {
        return isIpv4(text) || isIpv6(text);
    }

    static boolean isIpv4(String text) {
        var octets = text.split("\\.", -1);
        return octets.length == 4
                && Arrays.stream(octets)
                        .allMatch(octet -> OCTET.matcher(octet).matches() && Integer.parseInt(octet) < 256);
    }

    private static boolean isIpv6(String text) {
        if (!IPV6.matcher(text).matches() || !text.contains(":")) {
            return false;
        }
        try {
            Inet6Address.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// How many bits of a network such as `10.96.0.0/12` are fixed; empty when it is none.
    static Optional<Integer> mask(String cidr) {
        var slash = cidr.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var address = cidr.substring(0, slash);
        var bits = cidr.substring(slash + 1);
        var most = isIpv4(address) ? 32 : 128;
        return isIp(address) && MASK.matcher(bits).matches() && Integer.parseInt(bits) <= most
                ? Optional.of(Integer.valueOf(bits))
                : Optional.empty();
    }

    /// Whether an address lies in a network.
    static boolean within(String address, String cidr) {
        var network = bits(cidr.substring(0, cidr.indexOf('/')));
        var host = bits(address);
        int fixed = mask(cidr).orElseThrow();
        return network.length() == host.length() && network.substring(0, fixed).equals(host.substring(0, fixed));
    }

    /// Which of two addresses comes first, as Go compares their bytes; IPv4 counts as IPv6 that begins with `::ffff:`.
    static int compare(String first, String second) {
        return Arrays.compareUnsigned(bytes(first), bytes(second));
    }

    private static byte[] bytes(String address) {
        var bytes = literal(address).getAddress();
        if (bytes.length == IPV6_BYTES) {
            return bytes;
        }
        var mapped = new byte[IPV6_BYTES];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(bytes, 0, mapped, 12, bytes.length);
        return mapped;
    }

    private static InetAddress literal(String address) {
        return isIpv4(address) ? Inet4Address.ofLiteral(address) : Inet6Address.ofLiteral(address);
    }

    /// Whether two networks have addresses in common.
    static boolean overlap(String one, String other) {
        var wider = mask(one).orElseThrow() <= mask(other).orElseThrow() ? one : other;
        var narrower = wider.equals(one) ? other : one;
        return within(narrower.substring(0, narrower.indexOf('/')), wider);
    }

    private static String bits(String address) {
        var bits = new StringBuilder();
        for (var octet : literal(address).getAddress()) {
            bits.append("%8s".formatted(Integer.toBinaryString(octet & 0xff)).replace(' ', '0'));
        }
        return bits.toString();
    }
}
