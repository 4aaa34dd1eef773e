package dev.slipway.spec.rules;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Certificates in PEM.
final class Certificates {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN [^-\\n]+-----\\s([^-]*)-----END [^-\\n]+-----");

    private static final String MALFORMED = "x509: malformed certificate";

    private Certificates() {}

    /// Go's objection to a bundle, if it has one.
    static Optional<String> objection(String bundle) {
        var blocks = BLOCK.matcher(bundle);
        boolean found = false;
        while (blocks.find()) {
            found = true;
            if (!isCertificate(blocks.group(1))) {
                return Optional.of("failed to parse certificate: " + MALFORMED);
            }
        }
        return found ? Optional.empty() : Optional.of("failed to parse certificate PEM");
    }

    /// Go's objection to the first block of a bundle, where it looks at no other.
    static Optional<String> objectionToFirst(String bundle) {
        var blocks = BLOCK.matcher(bundle);
        if (!blocks.find() || !isBase64(blocks.group(1))) {
            return Optional.of("could not find a PEM block in the certificate");
        }
        // A block without content is a list of no certificates.
        return blocks.group(1).isEmpty() || isCertificate(blocks.group(1)) ? Optional.empty() : Optional.of(MALFORMED);
    }

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text.replaceAll("\\s", ""));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isCertificate(String base64) {
        try {
            var bytes = Base64.getMimeDecoder().decode(base64);
            CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            return true;
        } catch (CertificateException | IllegalArgumentException _) {
            return false;
        }
    }
}
