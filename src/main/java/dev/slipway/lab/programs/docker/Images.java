package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.world.Datacenter;
import dev.slipway.lab.world.Durations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The images the container engine has on disk.
public final class Images {

    private static final int LAYERS = 5;
    private static final int SHORT = 12;

    private final Set<String> present = ConcurrentHashMap.newKeySet();
    private final Datacenter datacenter;

    public Images(Datacenter datacenter) {
        this.datacenter = datacenter;
    }

    public boolean has(String image) {
        return present.contains(image);
    }

    /// Takes as long as a download does, and tells `lines` how it goes as `docker pull` does without a terminal.
    public void pull(String image, Consumer<String> lines) throws InterruptedException {
        lines.accept(tag(image) + ": Pulling from " + repository(image));
        if (!has(image)) {
            download(image, lines);
        }
        lines.accept("Digest: sha256:" + digest(image));
        lines.accept("Status: " + (has(image) ? "Image is up to date for " : "Downloaded newer image for ") + image);
        present.add(image);
    }

    /// As `pull`, saying nothing.
    public void fetch(String image) throws InterruptedException {
        if (!has(image)) {
            pull(image, _ -> {});
        }
    }

    /// A number of 64 hexadecimal digits that follows from `text`.
    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What a call writes when it has to fetch an image first.
    static void pullFor(Images images, String image, Call call) throws InterruptedException {
        if (!images.has(image)) {
            call.err("Unable to find image '" + image + "' locally");
            images.pull(image, call::err);
        }
    }

    private void download(String image, Consumer<String> lines) throws InterruptedException {
        for (var layer = 0; layer < LAYERS; layer++) {
            lines.accept(layer(image, layer) + ": Pulling fs layer");
        }
        Durations durations = datacenter.durations();
        for (var layer = 0; layer < LAYERS; layer++) {
            datacenter.timeline().sleep(durations.between(0.8, 3.2, image, "layer " + layer));
            lines.accept(layer(image, layer) + ": Verifying Checksum");
            lines.accept(layer(image, layer) + ": Download complete");
        }
        for (var layer = 0; layer < LAYERS; layer++) {
            datacenter.timeline().sleep(durations.between(0.1, 0.6, image, "extract " + layer));
            lines.accept(layer(image, layer) + ": Pull complete");
        }
    }

    private static String layer(String image, int number) {
        return digest(image + "#" + number).substring(0, SHORT);
    }

    private static String tag(String image) {
        var colon = image.lastIndexOf(':');
        return colon > image.lastIndexOf('/') ? image.substring(colon + 1) : "latest";
    }

    private static String repository(String image) {
        var colon = image.lastIndexOf(':');
        var name = colon > image.lastIndexOf('/') ? image.substring(0, colon) : image;
        var host = name.indexOf('/');
        return host > 0 && name.substring(0, host).contains(".") ? name.substring(host + 1) : name;
    }
}
