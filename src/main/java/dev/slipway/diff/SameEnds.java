package dev.slipway.diff;

/// How many letters two texts have in common at their beginnings and at their ends.
public record SameEnds(int head, int tail) {

    public static SameEnds of(String one, String other) {
        var most = Math.min(one.length(), other.length());
        var head = 0;
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        var tail = 0;
        while (tail < most - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return new SameEnds(head, tail);
    }
}
