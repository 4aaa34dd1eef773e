package dev.slipway.lab.api.store;

import dev.slipway.lab.api.ApiException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/// The latest changes of a server, and who wants to hear of new ones.
///
/// Everybody hears of all changes in their order: news of a change made while telling another wait their turn.
public final class History {

    private static final int KEPT = 10_000;

    private final Deque<Entry> kept = new ArrayDeque<>();
    private final Map<GroupKind, List<Consumer<Entry>>> followers = new HashMap<>();
    private final Queue<Entry> untold = new ArrayDeque<>();
    private long forgotten;
    private boolean telling;

    /// The changes of `kind` after `revision`.
    ///
    /// @throws ApiException `Expired` when they are no longer known
    public List<Entry> since(long revision, GroupKind kind) {
        if (revision < forgotten) {
            throw new ApiException(
                    410, "Expired", "too old resource version: %d (%d)".formatted(revision, forgotten + 1));
        }
        var entries = new ArrayList<Entry>();
        for (var newest = kept.descendingIterator(); newest.hasNext(); ) {
            var entry = newest.next();
            if (entry.revision() <= revision) {
                break;
            }
            if (entry.kind().equals(kind)) {
                entries.addFirst(entry);
            }
        }
        return entries;
    }

    public void follow(GroupKind kind, Consumer<Entry> follower) {
        var present = new ArrayList<>(followers.getOrDefault(kind, List.of()));
        present.add(follower);
        followers.put(kind, present);
    }

    public void unfollow(GroupKind kind, Consumer<Entry> follower) {
        var rest = new ArrayList<>(followers.getOrDefault(kind, List.of()));
        rest.remove(follower);
        followers.put(kind, rest);
    }

    void add(Entry entry) {
        kept.add(entry);
        if (kept.size() > KEPT) {
            forgotten = kept.remove().revision();
        }
        untold.add(entry);
        if (!telling) {
            tell();
        }
    }

    private void tell() {
        telling = true;
        try {
            for (var entry = untold.poll(); entry != null; entry = untold.poll()) {
                for (var follower : followers.getOrDefault(entry.kind(), List.of())) {
                    follower.accept(entry);
                }
            }
        } finally {
            telling = false;
        }
    }
}
