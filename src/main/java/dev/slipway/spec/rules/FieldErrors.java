package dev.slipway.spec.rules;

/// Errors of single fields as Kubernetes prints them.
final class FieldErrors {

    private FieldErrors() {}

    static String invalid(String path, String value, String detail) {
        return path + ": Invalid value: " + GoText.quoted(value) + ": " + detail;
    }

    static String forbidden(String path, String detail) {
        return path + ": Forbidden: " + detail;
    }
}
