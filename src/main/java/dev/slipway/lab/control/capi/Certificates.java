package dev.slipway.lab.control.capi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.control.Meta;
import dev.slipway.lab.control.Site;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The Secrets with a cluster's authorities and its administrator's kubeconfig.
final class Certificates {

    static final List<String> PURPOSES = List.of("ca", "etcd", "proxy", "sa");
    private static final Pattern AUTHORITY = Pattern.compile("certificate-authority-data: *\"?([A-Za-z0-9+/=]+)");

    private final Site site;
    private final ObjectNode cluster;

    Certificates(Site site, ObjectNode cluster) {
        this.site = site;
        this.cluster = cluster;
    }

    boolean complete() {
        return PURPOSES.stream().allMatch(purpose -> find(purpose).isPresent());
    }

    /// One PEM text of a Secret: `tls.crt` or `tls.key`.
    String text(String purpose, String key) {
        return find(purpose)
                .map(secret -> secret.path("data").path(key).asText())
                .map(data -> new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8))
                .orElse("");
    }

    /// Makes what is missing, owned by `owner`.
    void ensure(ObjectNode owner) {
        PURPOSES.stream()
                .filter(purpose -> find(purpose).isEmpty())
                .forEach(purpose -> create(owner, purpose, pair(purpose)));
        if (find("kubeconfig").isEmpty()) {
            create(owner, "kubeconfig", Json.of("value", encode(kubeconfig())));
        }
    }

    static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode pair(String purpose) {
        var pair = purpose.equals("sa")
                ? KeyPairPem.bare()
                : KeyPairPem.authority("kubernetes", site.timeline().now());
        var certificate = purpose.equals("ca") ? servedAuthority() : Optional.<String>empty();
        return Json.of("tls.crt", certificate.orElseGet(() -> encode(pair.open())), "tls.key", encode(pair.secret()));
    }

    /// The authority that signs what the lab's API server shows.
    private Optional<String> servedAuthority() {
        var matcher = AUTHORITY.matcher(kubeconfig());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private String kubeconfig() {
        return site.datacenter().clusters().reserve(Meta.name(cluster)).kubeconfig();
    }

    private void create(ObjectNode owner, String purpose, JsonNode data) {
        var secret = Json.object(Capi.SECRET, Meta.namespace(cluster), name(purpose));
        Meta.label(secret, Capi.CLUSTER_NAME, Meta.name(cluster));
        Owners.control(secret, owner);
        secret.put("type", Capi.SECRET_TYPE);
        secret.set("data", data);
        site.objects().create(secret);
    }

    private Optional<ObjectNode> find(String purpose) {
        return site.objects().get(Capi.SECRET, Meta.namespace(cluster), name(purpose));
    }

    private String name(String purpose) {
        return Meta.name(cluster) + "-" + purpose;
    }
}
