package dev.slipway.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cores and bytes of memory: what a node has, or uses of them.
public record Size(double cores, double bytes) {

    private static final Pattern QUANTITY = Pattern.compile("([0-9.]+)([A-Za-z]*)");
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("n", 1e-9),
            Map.entry("u", 1e-6),
            Map.entry("m", 1e-3),
            Map.entry("k", 1e3),
            Map.entry("M", 1e6),
            Map.entry("G", 1e9),
            Map.entry("T", 1e12),
            Map.entry("Ki", 0x1p10),
            Map.entry("Mi", 0x1p20),
            Map.entry("Gi", 0x1p30),
            Map.entry("Ti", 0x1p40));

    /// Reads `{cpu: 3920m, memory: 64Gi}`; empty unless both are there.
    static Optional<Size> of(JsonNode amounts) {
        var cores = quantity(amounts.path("cpu").asText());
        var bytes = quantity(amounts.path("memory").asText());
        return cores.isPresent() && bytes.isPresent()
                ? Optional.of(new Size(cores.get(), bytes.get()))
                : Optional.empty();
    }

    private static Optional<Double> quantity(String text) {
        var parts = QUANTITY.matcher(text);
        return parts.matches() && UNITS.containsKey(parts.group(2))
                ? Optional.of(new BigDecimal(parts.group(1)).doubleValue() * UNITS.get(parts.group(2)))
                : Optional.empty();
    }
}
