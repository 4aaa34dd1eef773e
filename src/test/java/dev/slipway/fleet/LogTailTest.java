package dev.slipway.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogTailTest {

    private final LogTail tail = new LogTail();

    @Test
    void givesEachLineOnce() {
        assertThat(tail.fresh(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(tail.fresh(List.of("a", "b"))).isEmpty();
        assertThat(tail.fresh(List.of("b", "b", "c"))).containsExactly("b", "b", "c");
    }

    @Test
    void findsItsPlaceInAWindowThatMoved() {
        tail.fresh(numbers(0, 100));

        assertThat(tail.fresh(numbers(50, 150))).isEqualTo(numbers(100, 150));
    }

    @Test
    void givesAllWhenItLostTheThread() {
        tail.fresh(numbers(0, 100));

        assertThat(tail.fresh(numbers(200, 210))).isEqualTo(numbers(200, 210));
        assertThat(tail.fresh(List.of())).isEmpty();
        assertThat(tail.fresh(numbers(205, 212))).isEqualTo(numbers(210, 212));
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).toList();
    }
}
