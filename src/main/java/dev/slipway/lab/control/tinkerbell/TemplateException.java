package dev.slipway.lab.control.tinkerbell;

/// A template that cannot be parsed or rendered, in the words of Go's text/template.
final class TemplateException extends Exception {

    private static final long serialVersionUID = 1;

    TemplateException(String message) {
        super(message);
    }
}
