package dev.slipway.fx.part;

import java.util.List;
import java.util.Locale;

/// What a machine tile says: a name and one fact. `stress` is the end of the fact to be read with care.
public record Tile(
        Variant variant, String name, String fact, String stress, ServerGlyph.Light light, List<Segment> phases) {

    public Tile {
        phases = List.copyOf(phases);
    }

    /// What the machine is to the one who looks.
    public enum Variant {
        PLAIN,
        MATCHED,
        SPARE,
        NEAR_MATCH,
        UNUSABLE,
        PROVISIONING;

        /// The state it stands for, whose colour it takes on when it changes.
        Status status() {
            return switch (this) {
                case PLAIN, SPARE -> Status.PENDING;
                case MATCHED -> Status.READY;
                case NEAR_MATCH -> Status.WARNING;
                case UNUSABLE -> Status.FAILED;
                case PROVISIONING -> Status.RUNNING;
            };
        }

        String style() {
            return "tile-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Tile plain(String name, String fact, ServerGlyph.Light light) {
        return new Tile(Variant.PLAIN, name, fact, "", light, List.of());
    }

    public static Tile matched(String name, String fact, ServerGlyph.Light light) {
        return new Tile(Variant.MATCHED, name, fact, "", light, List.of());
    }

    public static Tile spare(String name, String fact) {
        return new Tile(Variant.SPARE, name, fact, "", ServerGlyph.Light.OFF, List.of());
    }

    /// `stress` is what differs, and ends the fact.
    public static Tile nearMatch(String name, String fact, String stress) {
        return new Tile(Variant.NEAR_MATCH, name, fact, stress, ServerGlyph.Light.OFF, List.of());
    }

    public static Tile unusable(String name, String fact) {
        return new Tile(Variant.UNUSABLE, name, fact, "", ServerGlyph.Light.TROUBLE, List.of());
    }

    /// The fact is short here and stands beside the name: how far it is.
    public static Tile provisioning(String name, String fact, List<Segment> phases) {
        return new Tile(Variant.PROVISIONING, name, fact, "", ServerGlyph.Light.WORKING, phases);
    }
}
