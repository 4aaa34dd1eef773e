package dev.slipway.lab.control.tinkerbell;

/// What keeps the provider from going on; it is logged and tried again later.
final class CaptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;

    CaptException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
