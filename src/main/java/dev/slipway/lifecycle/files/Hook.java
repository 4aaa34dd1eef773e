package dev.slipway.lifecycle.files;

import dev.slipway.lifecycle.ClusterSpec;
import dev.slipway.lifecycle.release.Release;
import java.io.IOException;

/// Where machines load HookOS from: the operator's own place, or the bundle's.
public record Hook(ClusterSpec spec, Release release) {

    /// The folder of kernel and initial file system.
    public String osie() throws IOException {
        var own = spec.datacenter().path("spec").path("hookImagesURLPath").asText();
        if (!own.isEmpty()) {
            return own;
        }
        var initramfs = release.manifestAddress("tinkerbell.tinkerbellStack.hook.initramfs.amd");
        return initramfs.substring(0, Math.max(0, initramfs.lastIndexOf('/')));
    }

    public String iso() throws IOException {
        var own = spec.datacenter().path("spec").path("hookIsoURL").asText();
        return own.isEmpty() ? release.manifestAddress("tinkerbell.tinkerbellStack.hook.iso.amd") : own;
    }
}
