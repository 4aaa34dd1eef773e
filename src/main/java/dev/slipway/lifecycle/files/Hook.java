package dev.slipway.lifecycle.files;

import dev.slipway.lifecycle.release.Release;
import dev.slipway.spec.ClusterSpec;
import dev.slipway.spec.ClusterSpec.TinkerbellDatacenter;
import java.io.IOException;

/// Where machines load HookOS from: the operator's own place, or the bundle's.
public record Hook(ClusterSpec spec, Release release) {

    /// The folder of kernel and initial file system.
    public String osie() throws IOException {
        var own = spec.tinkerbellDatacenter()
                .map(TinkerbellDatacenter::hookImagesUrlPath)
                .orElse("");
        if (!own.isEmpty()) {
            return own;
        }
        var initramfs = release.manifestAddress("tinkerbell.tinkerbellStack.hook.initramfs.amd");
        return initramfs.substring(0, Math.max(0, initramfs.lastIndexOf('/')));
    }

    public String iso() throws IOException {
        var own = spec.tinkerbellDatacenter()
                .map(TinkerbellDatacenter::hookIsoUrl)
                .orElse("");
        return own.isEmpty() ? release.manifestAddress("tinkerbell.tinkerbellStack.hook.iso.amd") : own;
    }
}
