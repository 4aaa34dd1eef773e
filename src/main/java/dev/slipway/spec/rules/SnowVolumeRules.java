package dev.slipway.spec.rules;

import dev.slipway.finding.Finding;
import dev.slipway.spec.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The volumes of a machine on Snow (EKS Anywhere: pkg/api/v1alpha1/snowmachineconfig.go).
final class SnowVolumeRules {

    private static final String PREFIX = "SnowMachineConfig ";
    private static final String RESERVED = "/dev/sda";
    private static final int LEAST = 8;
    private static final int LEAST_OF_BOTTLEROCKET = 25;

    private SnowVolumeRules() {}

    static Optional<Finding> containers(Field spec) {
        var volume = spec.at("containersVolume");
        return switch (spec.at("osFamily").text()) {
            case "bottlerocket" ->
                volume.present()
                        ? containers(volume.at("size"), LEAST_OF_BOTTLEROCKET, "Bottlerocket")
                        : Optional.of(volume.error("spec.snow-containers")
                                .as(PREFIX + "ContainersVolume must be specified for Bottlerocket OS"));
            case "ubuntu" -> volume.present() ? containers(volume.at("size"), LEAST, "Ubuntu") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> containers(Field size, int least, String system) {
        return size.number() < least
                ? Optional.of(size.error("spec.snow-volume-size", size.number(), least)
                        .as(PREFIX + "ContainersVolume.Size must be no smaller than " + least + " Gi for " + system
                                + " OS"))
                : Optional.empty();
    }

    static List<Finding> others(Field volumes) {
        var findings = new ArrayList<Finding>();
        for (var volume : volumes.items()) {
            var whose = PREFIX + "NonRootVolumes"
                    + volume.path().substring(volume.path().lastIndexOf('[')) + ".";
            device(volume.at("deviceName"), whose, findings);
            var size = volume.at("size");
            if (size.number() < LEAST) {
                findings.add(size.error("spec.snow-volume-size", size.number(), LEAST)
                        .as(whose + "Size must be no smaller than " + LEAST + " Gi"));
            }
        }
        return findings;
    }

    private static void device(Field device, String whose, List<Finding> findings) {
        if (device.text().isEmpty()) {
            findings.add(
                    device.error("spec.snow-volume-device", device.text()).as(whose + "DeviceName must be specified"));
        } else if (device.text().startsWith(RESERVED)) {
            findings.add(device.error("spec.snow-volume-device", device.text())
                    .as(whose + "DeviceName [" + device.text() + "] is invalid. Device name with prefix /dev/sda* is"
                            + " reserved for root volume and containers volume, please use another name"));
        }
    }
}
