package dev.slipway.lab.programs.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/// One revision of a release, as helm stores it in the cluster. `toString` keeps values and objects to itself.
record Release(
        String name,
        String namespace,
        int revision,
        Status status,
        Chart chart,
        Instant first,
        Instant last,
        ObjectNode values,
        List<ObjectNode> objects) {

    Release {
        objects = List.copyOf(objects);
    }

    Release with(Status changed) {
        return new Release(name, namespace, revision, changed, chart, first, last, values, objects);
    }

    @Override
    public String toString() {
        return name + " " + revision + " " + status.word();
    }

    /// Where a revision stands.
    enum Status {
        DEPLOYED("deployed"),
        FAILED("failed"),
        SUPERSEDED("superseded"),
        PENDING_INSTALL("pending-install"),
        PENDING_UPGRADE("pending-upgrade");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        static Status of(String word) {
            return List.of(values()).stream()
                    .filter(status -> status.word.equals(word))
                    .findFirst()
                    .orElse(FAILED);
        }

        String word() {
            return word;
        }

        boolean pending() {
            return this == PENDING_INSTALL || this == PENDING_UPGRADE;
        }
    }
}
