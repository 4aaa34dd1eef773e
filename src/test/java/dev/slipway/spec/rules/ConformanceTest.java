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
        var tallies = new TreeMap<String, Tally>();

        for (var one : Conformance.cases()) {
            var agrees = one.agrees();
            tallies.merge(one.provider() + " " + one.scope(), Tally.of(agrees), Tally::plus);
            if (!agrees) {
                differing.add(one.file().getFileName() + " [" + one.scope() + "]\n  expected: " + one.expected()
                        + "\n  but was:  " + one.first());
            }
        }

        var all = tallies.values().stream().reduce(new Tally(0, 0), Tally::plus);
        tallies.forEach((name, tally) -> System.out.println(name + ": " + tally));
        System.out.println("Cluster specifications: " + all);
        assertThat(differing).isEmpty();
    }

    private record Tally(int agreeing, int all) {

        static Tally of(boolean agrees) {
            return new Tally(agrees ? 1 : 0, 1);
        }

        Tally plus(Tally other) {
            return new Tally(agreeing + other.agreeing, all + other.all);
        }

        @Override
        public String toString() {
            return agreeing + " of " + all + " agree";
        }
    }
}
