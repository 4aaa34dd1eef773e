package dev.slipway.lab.remote;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Time;
import dev.slipway.lab.programs.call.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/// `lab.json`: where a running lab is reached, and how its clock runs. Readable by its owner alone.
///
/// The lab's clock showed `origin` when the clock on the wall showed `started`.
record LabFile(long pid, int port, String token, double speed, Instant started, Instant origin) {

    private static final String NAME = "lab.json";

    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /// @throws IOException in plain words when no lab runs there
    static LabFile read(Path folder) throws IOException {
        try {
            var file = Json.read(Files.readString(in(folder)), LabFile.class);
            if (!alive(file.pid())) {
                throw new IOException(Texts.of("lab.gone", folder, String.valueOf(file.pid())));
            }
            return file;
        } catch (NoSuchFileException _) {
            throw new IOException(Texts.of("lab.none", folder));
        }
    }

    void write(Path folder) throws IOException {
        PrivateFile.write(in(folder), Json.write(this));
    }

    Time clock() {
        return Time.scaled(started, origin, speed);
    }

    @Override
    public String toString() {
        return "lab " + pid + " at port " + port;
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
