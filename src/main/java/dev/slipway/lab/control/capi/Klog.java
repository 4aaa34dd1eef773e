package dev.slipway.lab.control.capi;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes the log lines of one controller in the form of Kubernetes' own programs.
final class Klog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMdd HH:mm:ss.SSSSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Site site;
    private final Kind kind;
    private final String source;

    /// `source` is the file and line the messages are said to come from.
    Klog(Site site, Kind kind, String source) {
        this.site = site;
        this.kind = kind;
        this.source = source;
    }

    /// `more` are names and values in turn.
    void info(Key about, String message, Object... more) {
        write('I', about, message, more);
    }

    void error(Key about, String message, String error) {
        write('E', about, message, "err", error);
    }

    private void write(char level, Key about, String message, Object... more) {
        var line = new StringBuilder()
                .append(level)
                .append(TIME.format(site.timeline().now()))
                .append("       1 ")
                .append(source)
                .append("] \"")
                .append(message)
                .append('"');
        pair(line, "controller", kind.name().toLowerCase(Locale.ROOT));
        pair(line, "controllerGroup", kind.group());
        pair(line, "controllerKind", kind.name());
        pair(line, kind.name(), Meta.path(about));
        pair(line, "namespace", about.namespace());
        pair(line, "name", about.name());
        for (var i = 0; i < more.length; i += 2) {
            pair(line, more[i].toString(), more[i + 1]);
        }
        site.log().accept(line.toString());
    }

    private static void pair(StringBuilder line, String name, Object value) {
        line.append(' ').append(name).append('=');
        if (value instanceof Number) {
            line.append(value);
        } else {
            line.append('"').append(value).append('"');
        }
    }
}
