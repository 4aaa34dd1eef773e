package dev.slipway.spec;

import dev.slipway.finding.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is known about a field: its meaning in one line, its type, and how it may be filled and changed. `label` is
/// what
/// a form says instead of its name; it is empty where what is below it says enough.
public record FieldFact(
        String name,
        String type,
        String meaning,
        Need need,
        List<Default> defaults,
        List<String> values,
        Change change,
        Optional<String> since,
        Optional<String> label) {

    public FieldFact {
        defaults = List.copyOf(defaults);
        values = List.copyOf(values);
    }

    /// Who insists on a value.
    public enum Need {
        /// Nobody.
        OPTIONAL,
        /// The API server, but not the command.
        API,
        /// Whoever creates a cluster.
        REQUIRED
    }

    /// A value a field has without being written, or that is written for the operator.
    public record Default(Source source, String value) {

        public String sentence() {
            return Texts.of("editor.fact.default." + word(source), value);
        }
    }

    /// Where a default comes from.
    public enum Source {
        /// The generator writes it.
        GENERATOR,
        /// It is filled in when a file is loaded, by the command and by webhooks.
        LOADING,
        /// The create and upgrade commands fill it in.
        COMMAND,
        /// The API server fills it in.
        API,
        /// Nobody writes it; it is what counts where nothing is written.
        EFFECTIVE;

        static Source of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// When a value of an existing cluster may change.
    public enum Change {
        FREE,
        /// With an upgrade, which replaces machines.
        UPGRADE,
        NEVER;

        static Change of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        String sentence() {
            return Texts.of("editor.fact.change." + word(this));
        }
    }

    /// What is demanded of its value, where one comes from, when it may change: a sentence each.
    public List<String> demands() {
        var sentences = new ArrayList<String>();
        if (need != Need.OPTIONAL) {
            sentences.add(Texts.of("editor.fact." + word(need)));
        }
        if (!values.isEmpty()) {
            sentences.add(Texts.of("editor.fact.values", String.join(", ", values)));
        }
        defaults.forEach(known -> sentences.add(known.sentence()));
        if (change != Change.FREE) {
            sentences.add(change.sentence());
        }
        since.ifPresent(release -> sentences.add(Texts.of("editor.fact.since", release)));
        return sentences;
    }

    /// That it stays as it is once the cluster exists, where it does.
    public Optional<String> fixed() {
        return change == Change.NEVER ? Optional.of(change.sentence()) : Optional.empty();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public boolean required() {
        return need == Need.REQUIRED;
    }

    public boolean list() {
        return type.startsWith("[]");
    }

    /// What a form calls it.
    public String said() {
        return label.orElse(name);
    }

    /// Whether fields are written below it, or below each of its items.
    public boolean composite() {
        var item = list() ? type.substring("[]".length()) : type;
        return item.startsWith("map[") || Type.Plain.of(item).isEmpty();
    }
}
