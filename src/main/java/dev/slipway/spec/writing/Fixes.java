package dev.slipway.spec.writing;

import dev.slipway.finding.Finding;
import dev.slipway.spec.SpecFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fixes of a specification that are worth offering: each makes its finding go and brings no other.
public final class Fixes {

    // Each is tried on the whole text, and nobody mends more at a time.
    private static final int MOST = 40;

    private Fixes() {}

    /// By finding. `judge` says what is wrong with a file, as it said of this one.
    public static Map<Finding, TextFix> of(
            SpecFile file, List<Finding> found, Function<SpecFile, List<Finding>> judge) {
        var fixes = new LinkedHashMap<Finding, TextFix>();
        for (var finding : found.stream().limit(MOST).toList()) {
            TextFix.of(finding, file)
                    .filter(fix -> Cure.of(finding.id()).spelling()
                            || better(found, finding, judge.apply(SpecFile.of(file.path(), fix.applied(file.text())))))
                    .ifPresent(fix -> fixes.put(finding, fix));
        }
        return fixes;
    }

    // Places move with an edit, so findings are counted.
    private static boolean better(List<Finding> before, Finding finding, List<Finding> after) {
        var old = counts(before);
        var now = counts(after);
        return now.getOrDefault(finding.id(), 0L) < old.getOrDefault(finding.id(), 0L)
                && now.entrySet().stream().allMatch(count -> count.getValue() <= old.getOrDefault(count.getKey(), 0L));
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::id, Collectors.counting()));
    }
}
