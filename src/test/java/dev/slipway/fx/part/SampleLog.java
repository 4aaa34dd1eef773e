package dev.slipway.fx.part;

import dev.slipway.flow.Subscription;
import dev.slipway.log.LogEntry;
import dev.slipway.log.LogFeed;
import dev.slipway.log.LogLevel;
import dev.slipway.log.LogSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The lines of the design's sample fleet.
final class SampleLog implements LogFeed {

    private final List<LogEntry> lines;
    private final LogSink.Extent extent;

    private SampleLog(List<LogEntry> lines, LogSink.Extent extent) {
        this.lines = lines;
        this.extent = extent;
    }

    static SampleLog of(String text) {
        return new SampleLog(text.lines().map(SampleLog::entry).toList(), LogSink.Extent.WHOLE);
    }

    static SampleLog cut(String text) {
        return new SampleLog(text.lines().map(SampleLog::entry).toList(), LogSink.Extent.END_ONLY);
    }

    /// The end of a run with `before` lines of progress before it.
    static SampleLog run(int before) {
        var lines = new ArrayList<LogEntry>();
        for (var index = 0; index < before; index++) {
            lines.add(entry(
                    index % 72 == 0
                            ? "14:25:%02d.%03d|INFO|agent|ams-d03|read and write progress|written=%dMiB"
                                    .formatted(index * 60 / before, index % 1000, index)
                            : "14:25:%02d.%03d|INFO|%s|ams-d02|sending action|action=\"reboot\""
                                    .formatted(
                                            index * 60 / before,
                                            index % 1000,
                                            List.of("eksctl", "capi", "capt", "smee")
                                                    .get(index % 4))));
        }
        RUN.lines().map(SampleLog::entry).forEach(lines::add);
        return new SampleLog(lines, LogSink.Extent.WHOLE);
    }

    @Override
    public Subscription follow(LogSink sink) {
        sink.add(lines);
        sink.caughtUp(extent);
        return () -> {};
    }

    static LogEntry entry(String line) {
        var parts = line.split("\\|", -1);
        var time = Instant.parse("2026-11-25T" + parts[0] + "Z");
        var attributes = parts.length > 5 ? parts[5] : "";
        var raw = attributes.isEmpty() ? parts[4] : parts[4] + " " + attributes;
        return new LogEntry(time, LogLevel.of(parts[1]), parts[2], parts[3], raw);
    }

    static final String RUN = """
            14:26:00.951|INFO|tink|ams-d02|sending action|action="reboot" workflow=ml-forge-md-gpu-vq7b5-m4x8r
            14:26:03.402|INFO|agent|ams-d02|executed action|name="reboot" state=SUCCESS
            14:26:05.118|INFO|capi|ml-forge|Machine has a Node|machine=ml-forge-md-gpu-vq7b5-6jd2c node=ams-d01
            14:26:09.377|INFO|rufio|ams-d04|power state check|host=10.40.8.44 state=on
            14:26:12.640|INFO|agent|ams-d03|read and write progress|written=15.130859GiB compressedSize=2.847656GiB read=1.951172GiB
            14:26:14.903|INFO|tootles|ams-c03|GET meta-data|status=200 peer=10.40.0.23
            14:26:19.226|INFO|capi|ml-forge|Node is ready|node=ams-d01 machineDeployment=ml-forge-md-gpu ready=1/4
            14:26:20.730|WARN|slipway|ams-d04|no DHCP request from 7c:c2:55:1e:88:86 for 10:00|usual=4:40 interface=eno2
            14:26:27.515|INFO|tootles|ams-c03|GET user-data|status=200 peer=10.40.0.23
            14:26:31.044|INFO|node|ams-d02|[preflight] Reading configuration from the "kubeadm-config" ConfigMap
            14:26:36.118|INFO|agent|ams-d03|read and write progress|written=17.222656GiB compressedSize=2.847656GiB read=2.220703GiB
            14:26:40.287|INFO|node|ams-d02|[kubelet-start] Waiting for the kubelet to perform the TLS Bootstrap
            """;

    static final String FAILED = """
            14:32:46.870|INFO|tink|ams-d04|updated Hardware with attributes annotation|hardware=ams-d04
            14:32:47.318|INFO|agent|ams-d04|received action|name="stream image to disk" timeout=600
            14:32:47.902|INFO|agent|ams-d04|IMAGE2DISK - Cloud image streamer
            14:32:49.160|ERROR|agent|ams-d04|error writing image to disk: open /dev/sda: no such file or directory|image=ubuntu-2404-kube-1-36.gz
            14:32:49.371|INFO|agent|ams-d04|error executing action|maxRetries=1 currentTry=1
            14:32:49.377|INFO|agent|ams-d04|reported action status|name="stream image to disk" state=FAILED
            """;

    static final String NODE = """
            14:19:12.000|WARN|kernel|ams-b08|nvme nvme0: I/O timeout, aborting|qid=7
            14:19:12.000|ERROR|kernel|ams-b08|blk_update_request: I/O error, dev nvme0n1|sector 918273024
            14:19:44.000|WARN|containerd|ams-b08|slow snapshot commit|duration=31.2s
            14:20:30.000|WARN|kubelet|ams-b08|image garbage collection failed|err="deadline exceeded"
            14:21:47.000|WARN|kubelet|ams-b08|PLEG is not healthy|last seen active 3m1.8s ago
            14:22:04.000|ERROR|kernel|ams-b08|EXT4-fs (nvme0n1p2): Remounting filesystem read-only
            14:22:11.000|INFO|kubelet|ams-b08|updated node lease|node=ams-b08
            14:23:01.000|WARN|capi|ams-b08|Node Ready is Unknown|machine=…-hv2lm
            14:26:29.000|INFO|rufio|ams-b08|power state check|host=10.20.8.48 state=on
            """;
}
