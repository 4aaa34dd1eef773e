package dev.slipway.spec.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    /// `<` is a carriage return, `/` a line feed.
    @ParameterizedTest
    @CsvSource({
        "a/b/c/,     a/x/c/,    a/x/c/",
        "a</b</c</,  a/x/c/,    a</x</c</",
        "a</b/c</,   a/x/c/,    a</x</c</",
        "a</b/c</,   a/b/c/d/,  a</b/c</d</",
        "a</b,       a/b/,      a</b</",
        "a</b</c</,  a/c/,      a</c</",
        "a</a</,     a/a/a/,    a</a</a</",
        "a</b</,     '',        ''"
    })
    void staysAsItWas(String before, String typed, String kept) {
        assertThat(LineEnds.kept(text(before), text(typed))).isEqualTo(text(kept));
    }

    private static String text(String written) {
        return written.replace('<', '\r').replace('/', '\n');
    }
}
