package dev.slipway.admin.ui;

import dev.slipway.admin.Settings;
import dev.slipway.admin.Settings.Theme;
import dev.slipway.admin.SettingsFile;
import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Appearance;
import dev.slipway.fx.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// The operator's settings: applied as soon as they change, and saved. One for the whole window.
public final class SettingsViewModel implements AutoCloseable {

    private static final double PERCENT = 100;

    private final SettingsFile file;
    private final Appearance appearance;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final String unread;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    // Whichever worker saves last saves the latest.
    private volatile Settings latest;
    private Subscription following = Subscription.EMPTY;

    private SettingsViewModel(
            SettingsFile file, SettingsFile.Loaded loaded, Appearance appearance, Background background) {
        this.file = file;
        this.appearance = appearance;
        this.background = background;
        settings = new ReadOnlyObjectWrapper<>(loaded.settings());
        latest = loaded.settings();
        unread = loaded.kept().map(kept -> Texts.of("settings.kept", kept)).orElse("");
        trouble.set(unread);
    }

    /// Makes the window look as the settings say, and the settings say how the window is made to look.
    public static SettingsViewModel follow(
            SettingsFile file, SettingsFile.Loaded loaded, Appearance appearance, Background background) {
        var model = new SettingsViewModel(file, loaded, appearance, background);
        model.apply(loaded.settings());
        model.listen();
        return model;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// The same, on any thread.
    public Settings latest() {
        return latest;
    }

    /// What is wrong with the settings; empty when nothing is.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Where they are kept.
    public Path path() {
        return file.path();
    }

    public void opened(Path workspace) {
        change(now -> now.opened(workspace));
    }

    public void forget(Path workspace) {
        change(now -> now.forgotten(workspace));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void apply(Settings wanted) {
        appearance.choice().set(Appearance.Choice.valueOf(wanted.theme().name()));
        appearance.scale().set(wanted.textSize() / PERCENT);
        appearance.calm().set(wanted.calm());
        appearance.contrast().set(wanted.highContrast());
    }

    private void listen() {
        following = Subscription.combine(
                appearance.choice().subscribe((_, theme) -> change(now -> now.with(Theme.valueOf(theme.name())))),
                appearance.scale().subscribe((_, scale) -> change(now -> now.withTextSize(percent(scale)))),
                appearance.calm().subscribe((_, calm) -> change(now -> now.withCalm(calm))),
                appearance.contrast().subscribe((_, contrast) -> change(now -> now.withHighContrast(contrast))));
    }

    private static int percent(Number scale) {
        return (int) Math.round(scale.doubleValue() * PERCENT);
    }

    private void change(UnaryOperator<Settings> change) {
        var changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            latest = changed;
            background.run(this::save, _ -> trouble.set(unread), this::fail);
        }
    }

    private Settings save() throws IOException {
        var now = latest;
        file.save(now);
        return now;
    }

    private void fail(Exception failure) {
        trouble.set(Texts.of("settings.not-saved", file.path(), Reason.of(failure)));
    }
}
