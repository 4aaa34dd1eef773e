package dev.slipway.lab.control.tinkerbell;

/// A template that cannot be parsed or rendered, in the words of Go's text/template.
final class TemplateException extends Exception {

    private static final long serialVersionUID = 1;

    private final String problem;

    TemplateException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
