package dev.slipway.lab.control.capi;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A new key with what belongs to it in the open, both as PEM. `toString` keeps the key to itself.
record KeyPairPem(String open, String secret) {

    private static final Duration LIFE = Duration.ofDays(3650);

    /// A key and its public half.
    static KeyPairPem bare() {
        var pair = generate();
        return new KeyPairPem(pem(pair.getPublic()), pem(pair.getPrivate()));
    }

    /// A key and the self-signed certificate of an authority.
    static KeyPairPem authority(String commonName, Instant now) {
        var pair = generate();
        var name = new X500Name("CN=" + commonName);
        try {
            var certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ZERO,
                            Date.from(now.minus(Duration.ofMinutes(5))),
                            Date.from(now.plus(LIFE)),
                            name,
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
            return new KeyPairPem(pem(certificate), pem(pair.getPrivate()));
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException("the platform cannot sign a certificate", impossible);
        }
    }

    @Override
    public String toString() {
        return "a key pair";
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the platform has no elliptic curves", impossible);
        }
    }

    private static String pem(Object content) {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
