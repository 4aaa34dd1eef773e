package dev.slipway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.exec.Line;
import dev.slipway.exec.Secrets;
import dev.slipway.flow.Time;
import dev.slipway.run.Journal;
import dev.slipway.run.RunEvent;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunListener;
import dev.slipway.run.Subject;
import dev.slipway.run.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A support bundle tells everything but secrets.
class RunBundleTest {

    private static final List<String> SECRETS =
            List.of("Pa\"ss\\w0rd", "tunnel-key-5", "-----BEGIN KEY-----", "proxy-pass", "t0ken-in-the-spec");

    @TempDir
    private Path folder = Path.of("");

    private RunFolder run = new RunFolder(folder);

    @BeforeEach
    void aRunWhoseFilesHoldSecrets() throws Exception {
        run = new RunFolder(folder.resolve("run"));
        var spec = Files.writeString(folder.resolve("ml-forge.yaml"), """
                kind: Cluster
                metadata:
                  name: ml-forge
                spec:
                  proxy: http://proxy:proxy-pass@10.0.0.1:3128
                  authToken: t0ken-in-the-spec
                  privateKey: |
                    -----BEGIN KEY-----
                    tunnel-key-5
                  podCidr: 10.1.0.0/16
                """);
        var inventory = Files.writeString(folder.resolve("hardware.csv"), """
                hostname,bmc_ip,bmc_username,bmc_password,mac,ip_address,netmask,gateway,nameservers,labels,disk
                ams-c01,10.40.8.21,admin,"Pa""ss\\w0rd",7c:c2:55:1e:88:21,10.40.0.21,255.255.255.0,10.40.0.1,10.40.0.1,type=cp,/dev/sda
                """);
        var subject = new Subject("create", "ml-forge", spec, "", inventory, "", Optional.empty());
        try (var journal = Journal.open(run, Time.system(), Secrets.none(), RunListener.none())) {
            journal.record(new RunEvent.Started(Time.system().now(), "Create ml-forge", List.of("one"), subject));
            journal.log("eksctl", "ml-forge", "logged in as admin with Pa\"ss\\w0rd");
            journal.record(new RunEvent.Ended(Time.system().now(), Verdict.STOPPED));
        }
        Files.writeString(run.output(), "bmc admin:Pa\"ss\\w0rd\n");
    }

    @Test
    void holdsAllThatIsKnownAndNoSecret() throws Exception {
        var told = new ArrayList<Double>();

        bundle().write(folder.resolve("bundle.zip"), told::add);

        var files = read(folder.resolve("bundle.zip"));
        assertThat(files)
                .containsOnlyKeys(
                        "versions.txt", "cluster.yaml", "hardware.csv", "journal.jsonl", "log.jsonl", "process.log");
        assertThat(files.values()).noneMatch(text -> SECRETS.stream().anyMatch(text::contains));
        assertThat(files.values()).noneMatch(text -> text.contains("Pa\\\"ss"));
        assertThat(files.get("cluster.yaml")).contains("name: ml-forge", "podCidr: 10.1.0.0/16", "authToken: '*****'");
        assertThat(files.get("hardware.csv")).contains("ams-c01,10.40.8.21,admin,*****,7c:c2:55:1e:88:21");
        assertThat(files.get("log.jsonl")).contains("logged in as admin with *****");
        assertThat(files.get("versions.txt")).contains("Slipway 9", "$ eksctl version\n0.215.0");
        assertThat(told).isNotEmpty().last().isEqualTo(1.0);
    }

    @Test
    void anInventoryWithErrorsIsLeftOut() throws Exception {
        Files.writeString(folder.resolve("hardware.csv"), "hostname,bmc_password\nams-c01,\"Pa\"\"ss\\w0rd\n");

        bundle().write(folder.resolve("bundle.zip"), _ -> {});

        assertThat(read(folder.resolve("bundle.zip")).get("hardware.csv")).startsWith("left out");
    }

    @Test
    void leavesNothingWhenItIsStopped() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> bundle().write(folder.resolve("bundle.zip"), _ -> {}))
                .isInstanceOf(InterruptedException.class);

        assertThat(folder).isDirectoryNotContaining("glob:**.{zip,tmp}");
    }

    private RunBundle bundle() {
        return new RunBundle(
                run,
                (_, lines) -> {
                    lines.accept(Line.out("0.215.0"));
                    return 0;
                },
                "9");
    }

    private static Map<String, String> read(Path file) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
