package dev.slipway.lab.control.basics;

import dev.slipway.lab.api.Kind;
import dev.slipway.lab.control.ControlLoop;
import dev.slipway.lab.control.Key;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives every namespace its default ServiceAccount and the certificate of the API server.
record Namespaces(Site site) {

    private static final Pattern AUTHORITY = Pattern.compile("certificate-authority-data:\\s*\"?([A-Za-z0-9+/=]+)");

    static void follow(Site site) {
        ControlLoop.over(site, Kinds.NAMESPACE, new Namespaces(site)::reconcile);
    }

    private Optional<Duration> reconcile(Key key) {
        site.objects()
                .get(Kinds.NAMESPACE, "", key.name())
                .filter(namespace -> !Meta.deleting(namespace))
                .ifPresent(_ -> fill(key.name()));
        return Optional.empty();
    }

    private void fill(String namespace) {
        if (absent(Kinds.SERVICE_ACCOUNT, namespace, "default")) {
            site.objects().create(Fields.object(Kinds.SERVICE_ACCOUNT, namespace, "default"));
        }
        if (absent(Kinds.CONFIG_MAP, namespace, "kube-root-ca.crt")) {
            var certificate = Fields.object(Kinds.CONFIG_MAP, namespace, "kube-root-ca.crt");
            certificate.putObject("data").put("ca.crt", authority());
            site.objects().create(certificate);
        }
    }

    private boolean absent(Kind kind, String namespace, String name) {
        return site.objects().get(kind, namespace, name).isEmpty();
    }

    private String authority() {
        var matcher = AUTHORITY.matcher(site.cluster().kubeconfig());
        return matcher.find() ? new String(Base64.getDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8) : "";
    }
}
