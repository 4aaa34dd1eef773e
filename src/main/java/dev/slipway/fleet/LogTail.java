package dev.slipway.fleet;

import java.util.List;

/// The last lines of a program's log, read again and again: says which of them are new.
final class LogTail {

    /// So many lines together are not written twice.
    private static final int ENOUGH = 8;

    /// Nor are so many at the beginning of a reading that begins amid the last one.
    private static final int SURE = 4;

    private List<String> last = List.of();

    /// All of them when the last reading does not reach into this one.
    List<String> fresh(List<String> lines) {
        var fresh = lines.subList(seen(lines), lines.size());
        if (!lines.isEmpty()) {
            last = List.copyOf(lines.subList(Math.max(0, lines.size() - ENOUGH), lines.size()));
        }
        return List.copyOf(fresh);
    }

    private int seen(List<String> lines) {
        if (last.isEmpty()) {
            return 0;
        }
        for (var end = lines.size(); end >= Math.min(SURE, last.size()); end--) {
            var length = Math.min(end, last.size());
            if (lines.subList(end - length, end).equals(last.subList(last.size() - length, last.size()))) {
                return end;
            }
        }
        return 0;
    }
}
