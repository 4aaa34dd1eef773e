package dev.slipway.run.ui;

import dev.slipway.run.Explanation;
import dev.slipway.run.Explanation.Cause;
import dev.slipway.run.Explanation.Mismatch;
import dev.slipway.run.Explanation.Remedy;
import dev.slipway.run.Failure;
import dev.slipway.run.Phase;
import java.util.List;
import java.util.Optional;

/// What holds ml-forge up: ams-d04 has no disk of that name.
final class SampleFailure {

    static final String LOG = """
            14:32:46.870 tink ams-d04 updated Hardware with attributes annotation hardware=ams-d04
            14:32:47.318 agent ams-d04 received action name="stream image to disk" timeout=600
            14:32:47.902 agent ams-d04 IMAGE2DISK - Cloud image streamer
            14:32:49.160 agent ams-d04 {"level":"error","msg":"error writing image to disk: open /dev/sda: no such file or directory","image":"ubuntu-2404-kube-1-36.gz"}
            14:32:49.371 agent ams-d04 error executing action maxRetries=1 currentTry=1
            14:32:49.377 agent ams-d04 reported action status name="stream image to disk" state=FAILED
            """;

    private SampleFailure() {}

    static Failure wrongDisk() {
        return new Failure(
                "ams-d04 has no disk named /dev/sda",
                Optional.of("ams-d04"),
                Optional.of(Phase.WRITE_IMAGE),
                "The inventory says that ams-d04 is to be installed on /dev/sda; HookOS found no such disk in the machine.",
                List.of(
                        "14:32:47.318  received action name=\"stream image to disk\"",
                        "14:32:49.160  open /dev/sda: no such file or directory",
                        "14:32:49.377  reported action status state=FAILED"),
                List.of("Set disk of ams-d04 in the hardware CSV to the one HookOS reports."),
                Optional.of(new Explanation(
                        "wrong-disk",
                        Optional.of(new Mismatch(
                                "disk",
                                "/dev/sda",
                                "Reported by HookOS on ams-d04",
                                "/dev/nvme0n1 1.9 TB, no other disk")),
                        List.of(
                                new Cause(
                                        "The inventory names the wrong disk",
                                        "HookOS reports a single NVMe disk here; ams-d01, ams-d02 and ams-d03 report /dev/sda.",
                                        3),
                                new Cause(
                                        "The SATA boot disk is missing or failed",
                                        "The BMC lists an empty bay 0. The inventory was last edited on Monday.",
                                        2),
                                new Cause(
                                        "HookOS has no driver for the disk controller",
                                        "The same model wrote its image on three machines in this run.",
                                        1)),
                        List.of(
                                new Remedy.SetCell("ams-d04", "disk", "/dev/nvme0n1"),
                                new Remedy.EditMachine("ams-d04"),
                                new Remedy.Resume(),
                                new Remedy.OpenBmc("10.40.8.44")),
                        "open /dev/sda: no such file")));
    }
}
