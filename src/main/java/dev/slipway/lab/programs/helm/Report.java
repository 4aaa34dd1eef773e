package dev.slipway.lab.programs.helm;

import dev.slipway.lab.programs.call.Call;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What helm says of a release when it has done something to it.
final class Report {

    private static final DateTimeFormatter ANSIC = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Report() {}

    static void write(Release release, Call call) {
        call.out("NAME: " + release.name());
        call.out("LAST DEPLOYED: " + time(release.last()));
        call.out("NAMESPACE: " + release.namespace());
        call.out("STATUS: " + release.status().word());
        call.out("REVISION: " + release.revision());
        call.out("TEST SUITE: None");
    }

    private static String time(Instant instant) {
        return ANSIC.format(instant);
    }
}
