package dev.slipway.exec;

/// A line a program wrote, and on which of its two streams.
public record Line(Stream stream, String text) {

    /// Standard output or standard error.
    public enum Stream {
        OUT,
        ERR
    }

    public static Line out(String text) {
        return new Line(Stream.OUT, text);
    }

    public static Line err(String text) {
        return new Line(Stream.ERR, text);
    }
}
