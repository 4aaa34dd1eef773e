package dev.slipway.lab.api.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/// The certificate authority of one server, the server's certificate and an administrator's.
public final class Credentials {

    // Of the wall clock's time, which clients check, whatever time it is in the lab.
    private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2120-01-01T00:00:00Z"));
    private static final int SERIAL_BITS = 63;
    private static final int KEY_BITS = 256;
    private static final char[] NO_PASSWORD = {};
    private static final List<GeneralName> NAMES = List.of(
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "10.96.0.1"),
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.dNSName, "kubernetes"),
            new GeneralName(GeneralName.dNSName, "kubernetes.default"),
            new GeneralName(GeneralName.dNSName, "kubernetes.default.svc"),
            new GeneralName(GeneralName.dNSName, "kubernetes.default.svc.cluster.local"));

    private final SecureRandom random = new SecureRandom();
    private final Identity authority;
    private final Identity server;
    private final Identity admin;

    private record Identity(KeyPair keys, X509Certificate certificate) {}

    private Credentials() throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var name = new X500Name("CN=kubernetes");
        var keys = keys();
        var own = builder(name, name, keys);
        own.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        this.authority = sign(own, keys, keys);
        this.server = issue("CN=kube-apiserver");
        this.admin = issue("O=system:masters,CN=kubernetes-admin");
    }

    /// Newly made.
    public static Credentials issue() {
        try {
            return new Credentials();
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException failure) {
            throw new IllegalStateException("cannot make certificates", failure);
        }
    }

    /// What the server answers TLS with: clients may show a certificate of this authority.
    public SSLContext context() throws GeneralSecurityException, IOException {
        var own = KeyStore.getInstance("PKCS12");
        own.load(null, NO_PASSWORD);
        own.setKeyEntry("server", server.keys().getPrivate(), NO_PASSWORD, new X509Certificate[] {
            server.certificate(), authority.certificate()
        });
        own.setCertificateEntry("authority", authority.certificate());
        var keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(own, NO_PASSWORD);
        var trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(own);
        var context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), random);
        return context;
    }

    /// The administrator's kubeconfig, with everything embedded.
    public String kubeconfig(String endpoint, String cluster, String user, String context) {
        return """
                apiVersion: v1
                kind: Config
                clusters:
                - cluster:
                    certificate-authority-data: %s
                    server: %s
                  name: %s
                contexts:
                - context:
                    cluster: %s
                    user: %s
                  name: %s
                current-context: %s
                preferences: {}
                users:
                - name: %s
                  user:
                    client-certificate-data: %s
                    client-key-data: %s
                """.formatted(
                        pem(authority.certificate()),
                        endpoint,
                        cluster,
                        cluster,
                        user,
                        context,
                        context,
                        user,
                        pem(admin.certificate()),
                        pem(named(admin.keys())));
    }

    // With the curve's name, without which not every client can read it.
    private static PemObject named(KeyPair keys) {
        var key = new ECPrivateKey(
                KEY_BITS,
                ((java.security.interfaces.ECPrivateKey) keys.getPrivate()).getS(),
                SECObjectIdentifiers.secp256r1);
        try {
            return new PemObject("EC PRIVATE KEY", key.getEncoded());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Identity issue(String subject) throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var keys = keys();
        var builder = builder(new X500Name("CN=kubernetes"), new X500Name(subject), keys);
        builder.addExtension(
                Extension.subjectAlternativeName, false, new GeneralNames(NAMES.toArray(GeneralName[]::new)));
        return sign(builder, keys, authority.keys());
    }

    private KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private X509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys) {
        var serial = new BigInteger(SERIAL_BITS, random);
        return new JcaX509v3CertificateBuilder(issuer, serial, FROM, UNTIL, subject, keys.getPublic());
    }

    private static Identity sign(X509v3CertificateBuilder builder, KeyPair keys, KeyPair issuer)
            throws GeneralSecurityException, OperatorCreationException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
        return new Identity(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }

    private static String pem(Object part) {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
