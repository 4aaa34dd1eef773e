package dev.slipway.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.finding.Texts;
import dev.slipway.fleet.Trouble;
import dev.slipway.fleet.Trouble.Kind;
import dev.slipway.run.Phase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Trouble.Facts FACTS =
            new Trouble.Facts("10.40.0.44", "7c:c2:55:1e:88:86", "/dev/sda", "10.40.8.44");

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsExplainedWhateverItsEvidence(Kind kind) {
        var trouble = new Trouble(kind, "ams-d04", Phase.POWER_ON, "stream image to disk", FACTS, List.of());

        var failure = Diagnosis.of(trouble);

        assertThat(failure.machine()).contains("ams-d04");
        assertThat(failure.what()).contains("ams-d04");
        assertThat(failure.why()).contains("Likely causes: ");
        assertThat(failure.next()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsWordsAndLeavesNoPlaceholder(Rule rule) {
        var words = List.of("what", "why", "causes", "next").stream()
                .map(part -> Texts.of("diagnosis." + rule.id() + "." + part, "m", "d", "a", "c", "k", "b", "f"))
                .toList();

        assertThat(words).noneMatch(String::isBlank).noneMatch(text -> text.contains("{"));
    }

    static List<Rule> rules() {
        return Rules.ALL;
    }
}
