package dev.slipway.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.slipway.exec.Secrets;
import dev.slipway.finding.Reason;
import dev.slipway.flow.Time;
import dev.slipway.store.AppendFile;
import dev.slipway.store.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// A run's memory while it runs: writes each entry to disk, then tells the listener. Holds the run's lock.
///
/// Events are forced to the disk before anything else happens; log lines are written through. Nothing secret passes:
/// every text goes through `Secrets` first. Callable from any thread.
public final class Journal implements Reporter, AutoCloseable {

    private final JsonMapper mapper = Json.mapper();
    private final Map<String, Sighting> seen = new HashMap<>();
    private final Time time;
    private final Secrets secrets;
    private final RunListener listener;
    private final RunFolder folder;
    private final Writing writing;

    private Journal(RunFolder folder, Time time, Secrets secrets, RunListener listener, Writing writing) {
        this.folder = folder;
        this.time = time;
        this.secrets = secrets;
        this.listener = listener;
        this.writing = writing;
    }

    /// Opens the journal of a run, new or old.
    ///
    /// @throws RunIsAliveException when another process is running it
    public static Journal open(RunFolder folder, Time time, Secrets secrets, RunListener listener) throws IOException {
        Files.createDirectories(folder.path());
        var lock = lock(folder);
        try {
            var events = AppendFile.open(folder.journal());
            var writing = new Writing(lock, events, AppendFile.open(folder.log()));
            return new Journal(folder, time, secrets, listener, writing);
        } catch (IOException failure) {
            lock.channel().close();
            throw failure;
        }
    }

    /// Remembers an event for good.
    ///
    /// @throws JournalException when it cannot be remembered; then nothing may follow from it
    public void record(RunEvent event) {
        try {
            writing.events().commit(secrets.mask(mapper.writeValueAsString(event)));
        } catch (IOException failure) {
            throw new JournalException("The journal cannot be written: " + Reason.of(failure), failure);
        }
        listener.happened(event);
    }

    /// Whether somebody wants the run to pause before its next step.
    boolean holdAsked() {
        return folder.holdAsked();
    }

    /// Takes the wish to pause back: the run goes on.
    void forgetHold() {
        try {
            folder.forgetHold();
        } catch (IOException failure) {
            throw new JournalException("The run cannot go on: " + Reason.of(failure), failure);
        }
    }

    @Override
    public void say(int level, String line) {
        write(new LogLine(time.now(), level, "eksctl", "", secrets.mask(line)));
    }

    @Override
    public void log(String source, String subject, String line) {
        write(new LogLine(time.now(), 1, source, subject, secrets.mask(line)));
    }

    @Override
    public synchronized void seen(Sighting sighting) {
        if (!sighting.equals(seen.put(sighting.machine(), sighting))) {
            record(new RunEvent.Seen(time.now(), sighting));
        }
    }

    @Override
    public void close() throws IOException {
        try (var _ = writing.lines();
                var _ = writing.events()) {
            writing.lock().channel().close();
        }
    }

    private void write(LogLine line) {
        try {
            writing.lines().append(mapper.writeValueAsString(line));
        } catch (IOException failure) {
            throw new JournalException("The log of the run cannot be written: " + Reason.of(failure), failure);
        }
        listener.logged(line);
    }

    private static FileLock lock(RunFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException _) {
            // This very process runs it.
        }
        channel.close();
        throw new RunIsAliveException(folder.id());
    }

    /// What a journal holds open.
    private record Writing(FileLock lock, AppendFile events, AppendFile lines) {}
}
