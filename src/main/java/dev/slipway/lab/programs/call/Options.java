package dev.slipway.lab.programs.call;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The flags a command was given, and its arguments.
public record Options(Map<String, List<String>> values, List<String> arguments) {

    public Options {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(copy);
        arguments = List.copyOf(arguments);
    }

    /// The last value given counts.
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getLast);
    }

    public String value(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Values that may also stand behind one flag, separated by commas.
    public List<String> list(String name) {
        return all(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public boolean on(String name) {
        return value(name)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter(value -> value.equals("1") || value.startsWith("t"))
                .isPresent();
    }

    public boolean given(String name) {
        return values.containsKey(name);
    }

    @Override
    public String toString() {
        return values.keySet() + " " + arguments.size() + " arguments";
    }
}
