package dev.slipway.spec.ui;

import dev.slipway.spec.Facts;
import dev.slipway.spec.FieldFact;
import dev.slipway.spec.Spot;
import java.util.ArrayList;
import java.util.List;

/// The paths whose findings a field shows: its own, and those above it whose first field it is, because what is wrong
/// with an object has to be said somewhere.
final class Answers {

    private Answers() {}

    static List<String> of(Spot spot) {
        var paths = new ArrayList<String>();
        var path = spot.path();
        while (path.contains(".")) {
            paths.add(path);
            var above = path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
            if (!first(spot.kind(), above, path.substring(above.length()))) {
                break;
            }
            path = above;
        }
        return List.copyOf(paths);
    }

    private static boolean first(String kind, String above, String step) {
        return step.equals("[0]")
                || Facts.known().below(kind, above).stream()
                        .findFirst()
                        .map(FieldFact::name)
                        .filter(name -> step.equals("." + name))
                        .isPresent();
    }
}
