package dev.slipway.site;

import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Secrets;
import dev.slipway.finding.Reason;
import dev.slipway.inventory.CellEdit;
import dev.slipway.inventory.Column;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.run.RunFolder;
import dev.slipway.run.RunRecord;
import dev.slipway.run.Subject;
import dev.slipway.store.Json;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Everything that tells what became of a run, in one zip for whoever is asked for help. No secret is in it.
///
/// `version` is that of Slipway; the other programs are asked for theirs, unless the run was simulated.
public record RunBundle(RunFolder run, Commands commands, String version) {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<Command> PROGRAMS = List.of(
            Command.of("eksctl", "version"),
            Command.of("eksctl", "anywhere", "version"),
            Command.of("kubectl", "version", "--client"),
            Command.of("docker", "version"),
            Command.of("kind", "version"));

    /// Replaces `file`, readable by its owner alone. `progress` runs from 0 to 1.
    ///
    /// Interrupting the caller ends it and leaves no file.
    public void write(Path file, DoubleConsumer progress) throws IOException, InterruptedException {
        var target = file.toAbsolutePath();
        var folder = target.resolveSibling("");
        // Else the message would name a file nobody asked for.
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        var temporary = Files.createTempFile(folder, ".bundle", ".tmp");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(temporary), StandardCharsets.UTF_8)) {
                fill(zip, progress);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (ClosedByInterruptException _) {
            Thread.interrupted();
            throw new InterruptedException("stopped");
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void fill(ZipOutputStream zip, DoubleConsumer progress) throws IOException, InterruptedException {
        var subject = RunRecord.of(run.events()).map(record -> record.start().subject());
        var redaction = new Redaction(subject.map(RunBundle::secrets).orElse(Secrets.none()));
        put(
                zip,
                "versions.txt",
                redaction.line(versions(subject.filter(Subject::simulated).isPresent())));
        if (subject.isPresent()) {
            put(zip, "cluster.yaml", redaction.yaml(text(subject.get().spec())));
            put(zip, "hardware.csv", redaction.line(inventory(subject.get().inventory())));
        }
        var files = Stream.of(run.journal(), run.log(), run.output())
                .filter(Files::exists)
                .toList();
        var meter = new Meter(progress, size(files));
        for (var file : files) {
            copy(zip, file, redaction, meter);
        }
    }

    private static void copy(ZipOutputStream zip, Path file, Redaction redaction, Meter meter)
            throws IOException, InterruptedException {
        zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                zip.write((redaction.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
                meter.passed(line.length() + 1);
            }
        }
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String versions(boolean simulated) throws InterruptedException {
        var text = new StringBuilder("Slipway " + version + "\nJava " + Runtime.version() + "\n"
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\nRun " + run.id() + "\n");
        for (var program : simulated ? List.<Command>of() : PROGRAMS) {
            text.append("\n$ ")
                    .append(program)
                    .append('\n')
                    .append(answer(program))
                    .append('\n');
        }
        return text.toString();
    }

    private String answer(Command program) throws InterruptedException {
        try {
            var answer = commands.ask(program.within(LONGEST));
            return answer.succeeded() ? answer.text() : String.join("\n", answer.err());
        } catch (IOException failure) {
            return Reason.of(failure);
        }
    }

    // One that cannot be understood might hold a password anywhere.
    private static String inventory(Path file) throws IOException {
        return HardwareCsv.reader().read(file).blocks()
                ? "left out, because it has errors: " + file + "\n"
                : CellEdit.all(text(file), Column.BMC_PASSWORD, "*****");
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "not there any more: " + file + "\n";
    }

    // As they are, and as JSON writes them.
    private static Secrets secrets(Subject subject) {
        return Secrets.of(HardwareCsv.reader()
                .read(subject.inventory())
                .passwords()
                .flatMap(password -> Stream.of(password, inJson(password)))
                .toList());
    }

    private static String inJson(String text) {
        var quoted = Json.mapper().valueToTree(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static long size(List<Path> files) throws IOException {
        var size = 0L;
        for (var file : files) {
            size += Files.size(file);
        }
        return size;
    }

    /// How much of it is done, told a hundred times at most.
    private static final class Meter {

        private static final int STEPS = 100;

        private final DoubleConsumer progress;
        private final long all;
        private long done;
        private long told;

        Meter(DoubleConsumer progress, long all) {
            this.progress = progress;
            this.all = Math.max(1, all);
        }

        void passed(int letters) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped");
            }
            done += letters;
            var step = Math.min(STEPS, STEPS * done / all);
            if (step > told) {
                told = step;
                progress.accept((double) step / STEPS);
            }
        }
    }
}
