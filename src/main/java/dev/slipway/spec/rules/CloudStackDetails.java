package dev.slipway.spec.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The details of a virtual machine on CloudStack that nobody may set, from `resources/spec/CloudStackDetails.words`.
final class CloudStackDetails {

    /// In the order EKS Anywhere looks for them.
    static final List<String> RESTRICTED = read("/spec/CloudStackDetails.words");

    private CloudStackDetails() {}

    private static List<String> read(String resource) {
        try (var stream = Objects.requireNonNull(CloudStackDetails.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
