package dev.slipway.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void rulesAgreeWithEksAnywhere() throws IOException {
        assumeTrue(Files.isDirectory(Conformance.FOLDER), "the conformance data is not beside this working tree");
        var differing = new ArrayList<String>();
        var uncovered = new TreeMap<String, Integer>();
        var cases = Conformance.cases();

        for (var one : cases) {
            if (!one.covered()) {
                uncovered.merge(one.provider(), 1, Integer::sum);
            } else if (!one.agrees()) {
                differing.add(one.file().getFileName() + " [" + one.scope() + "]\n  expected: " + one.expected()
                        + "\n  but was:  " + one.first());
            }
        }

        var open = uncovered.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Cluster specifications: %d of %d checks agree, %d not yet covered %s%n",
                cases.size() - open - differing.size(), cases.size(), open, uncovered);
        assertThat(differing).isEmpty();
        assertThat(uncovered).doesNotContainKeys("tinkerbell", "any");
    }
}
