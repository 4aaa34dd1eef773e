package dev.slipway.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Texts nobody meant, made from sound ones; the same seed makes the same.
public final class Mutants {

    private static final List<String> TOKENS = List.of(
            "{}",
            "[]",
            "null",
            "~",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "0x_",
            "yes",
            "\"",
            "'",
            "|",
            "&a",
            "*a",
            "<<: *a",
            "---",
            "--- x",
            "!!str",
            "!!binary",
            "%YAML 9.9",
            "\t",
            "\u0000",
            "\u2028",
            "😀",
            "\uD800",
            "\uFEFF",
            "?",
            ": ",
            "- ",
            "[[",
            "{{",
            "\"\\UFFFFFFFF\"",
            "@",
            "`",
            "kind: Cluster",
            "spec:",
            "1.30",
            ".inf",
            ",",
            "=",
            "/dev/",
            "..",
            "::1",
            "10.0.0.0/33",
            "{0}",
            "\r",
            "\n",
            "#");
    private static final int MOST_EDITS = 4;

    private final Random random;

    public Mutants(long seed) {
        this.random = new Random(seed);
    }

    /// How a text is damaged.
    public enum Way {
        BYTES,
        TOKENS,
        STRUCTURE
    }

    public <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /// A text with one to four edits.
    public String of(String original, Way way) {
        var text = original;
        for (var edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
            text = switch (way) {
                case BYTES -> bytes(text);
                case TOKENS -> tokens(text);
                case STRUCTURE -> structure(text);
            };
        }
        return text;
    }

    // Also halves of letters, which are read as the replacement character.
    private String bytes(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var from = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, from + random.nextInt(8));
        var put = new byte[random.nextInt(6)];
        random.nextBytes(put);
        var all = new byte[bytes.length - (to - from) + put.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(put, 0, all, from, put.length);
        System.arraycopy(bytes, to, all, from + put.length, bytes.length - to);
        return new String(all, StandardCharsets.UTF_8);
    }

    private String tokens(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> inserted(text);
            case 1 ->
                line(
                        text,
                        line -> line.contains(":")
                                ? line.substring(0, line.indexOf(':')) + ": " + pick(TOKENS)
                                : line + pick(TOKENS));
            default -> line(text, line -> line.isEmpty() ? line : cells(line));
        };
    }

    private String inserted(String text) {
        var at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + pick(TOKENS) + text.substring(at);
    }

    private String cells(String line) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.set(random.nextInt(cells.size()), pick(TOKENS));
        return String.join(",", cells);
    }

    private String structure(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var from = random.nextInt(lines.size());
        var block = block(lines, from);
        switch (random.nextInt(6)) {
            case 0 -> block.clear();
            case 1 -> lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(block));
            case 2 -> moved(lines, block);
            case 3 -> Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            case 4 -> block.replaceAll(line -> "  " + line);
            default -> block.replaceAll(line -> line.replaceFirst("^ {1,2}", ""));
        }
        return String.join("\n", lines);
    }

    private void moved(List<String> lines, List<String> block) {
        var taken = List.copyOf(block);
        block.clear();
        lines.addAll(random.nextInt(lines.size() + 1), taken);
    }

    // A line and what is indented below it.
    private static List<String> block(List<String> lines, int from) {
        var end = from + 1;
        while (end < lines.size() && indent(lines.get(end)) > indent(lines.get(from))) {
            end++;
        }
        return lines.subList(from, end);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private String line(String text, UnaryOperator<String> change) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var at = random.nextInt(lines.size());
        lines.set(at, change.apply(lines.get(at)));
        return String.join("\n", lines);
    }
}
