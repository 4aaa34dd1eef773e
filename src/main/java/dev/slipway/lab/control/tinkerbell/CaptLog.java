package dev.slipway.lab.control.tinkerbell;

import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Site;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes log lines as a controller of Cluster API does: klog's text form.
record CaptLog(Site site, String controller) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMdd HH:mm:ss.SSSSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    void info(Key key, String message) {
        write("I", key, "\"" + message + "\"");
    }

    void error(Key key, String problem) {
        write("E", key, "\"Reconciler error\" err=\"" + problem + "\"");
    }

    private void write(String level, Key key, String words) {
        site.log()
                .accept("%s%s       1 %s.go:120] %s controller=\"%s\" namespace=\"%s\" name=\"%s\""
                        .formatted(
                                level,
                                TIME.format(site.timeline().now()),
                                controller,
                                words,
                                controller,
                                key.namespace(),
                                key.name()));
    }
}
