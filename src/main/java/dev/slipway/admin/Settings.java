package dev.slipway.admin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the operator set, for every window on this machine.
///
/// `textSize` is in percent. `workspaces` are the folders that were opened, the last one first.
public record Settings(
        Theme theme, int textSize, boolean calm, boolean highContrast, List<Path> workspaces, boolean firstRunDone) {

    private static final int SMALLEST = 90;
    private static final int LARGEST = 200;
    private static final int REMEMBERED = 20;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
        workspaces = List.copyOf(workspaces);
    }

    /// Light, dark, or as the desktop is.
    public enum Theme {
        LIGHT,
        DARK,
        SYSTEM
    }

    public static Settings initial() {
        return new Settings(Theme.SYSTEM, 100, false, false, List.of(), false);
    }

    @JsonIgnore
    public Optional<Path> lastWorkspace() {
        return workspaces.stream().findFirst();
    }

    public Settings with(Theme wanted) {
        return new Settings(wanted, textSize, calm, highContrast, workspaces, firstRunDone);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, percent, calm, highContrast, workspaces, firstRunDone);
    }

    public Settings withCalm(boolean wanted) {
        return new Settings(theme, textSize, wanted, highContrast, workspaces, firstRunDone);
    }

    public Settings withHighContrast(boolean wanted) {
        return new Settings(theme, textSize, calm, wanted, workspaces, firstRunDone);
    }

    /// A workspace was opened: the first run is over.
    public Settings opened(Path folder) {
        var all = Stream.concat(Stream.of(folder), workspaces.stream().filter(other -> !other.equals(folder)))
                .limit(REMEMBERED)
                .toList();
        return new Settings(theme, textSize, calm, highContrast, all, true);
    }

    /// The folder itself stays as it is.
    public Settings forgotten(Path folder) {
        var others = workspaces.stream().filter(other -> !other.equals(folder)).toList();
        return new Settings(theme, textSize, calm, highContrast, others, firstRunDone);
    }
}
