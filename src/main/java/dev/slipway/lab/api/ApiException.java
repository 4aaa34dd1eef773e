package dev.slipway.lab.api;

/// An answer of an API server that is not a success, as `metav1.Status` has it.
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String reason;

    /// `reason` is the machine-readable word, such as `NotFound`, `AlreadyExists`, `Conflict`, `Invalid`.
    public ApiException(int code, String reason, String message) {
        super(message);
        this.code = code;
        this.reason = reason;
    }

    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
