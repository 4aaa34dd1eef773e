package dev.slipway.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of Slipway, by key, from `i18n/texts.properties`.
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.texts", Locale.ROOT);

    private Texts() {}

    /// All of them, for views.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /// The text of a key, with `{0}`, `{1}` … replaced.
    ///
    /// @throws MissingResourceException when nobody wrote the text
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    public static String what(Finding finding) {
        return part(finding, "what");
    }

    public static String why(Finding finding) {
        return part(finding, "why");
    }

    public static String remedy(Finding finding) {
        return part(finding, "remedy");
    }

    private static String part(Finding finding, String part) {
        List<String> arguments = finding.arguments();
        return of("finding." + finding.id() + "." + part, arguments.toArray());
    }
}
