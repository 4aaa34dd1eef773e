package dev.slipway.fx.part;

/// One node or machine in a row of them: round for the control plane, square for a worker.
public record Pip(Shape shape, Status status) {

    /// What it stands for.
    public enum Shape {
        ROUND,
        SQUARE
    }

    public static Pip controlPlane(Status status) {
        return new Pip(Shape.ROUND, status);
    }

    public static Pip worker(Status status) {
        return new Pip(Shape.SQUARE, status);
    }
}
