package dev.slipway.fx.part;

import dev.slipway.finding.Texts;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.fx.LogLines;
import dev.slipway.log.LogFeed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A log to read while it is written: tabs, search, filters, and the lines, the newest in sight.
///
/// Its owner gives it a feed by `show` and closes it with the view; everything is for the FX thread.
public final class LogPane extends VBox implements AutoCloseable {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    /// Below it a window is short of height.
    private static final double LOW = 760;

    private final LogChoices choices = new LogChoices();
    private final LogTabs tabs = new LogTabs(choices, this::subjects);
    private final LogFind find = new LogFind(choices);
    private final LogLevels levels = new LogLevels(choices);
    private final LogSources sources = new LogSources(choices);
    private final LogTools tools = new LogTools(sources, levels, find);
    private final LogHead head = new LogHead(choices, tabs);
    private final Label placeholder = new Label();
    private String nothing = Texts.of("log.nothing");
    private final LogList list = new LogList(choices);
    private final LogDetails details = new LogDetails();
    private final LogBottom bottom = new LogBottom();
    private final LogKeys keys = new LogKeys(choices, list, details, this::find);
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.FULL);
    private final ObservableValue<Number> height = sceneProperty().flatMap(Scene::heightProperty);
    private Optional<LogLines> lines = Optional.empty();
    private Subscription seen = () -> {};

    /// How much of itself a pane shows.
    public enum Form {
        /// Two rows of tools, as in a run.
        FULL,
        /// One row of tools, for a short pane.
        SHORT,
        /// Sources and search, as beside a machine.
        LIVE
    }

    public LogPane() {
        getStyleClass().add("log-pane");
        placeholder.getStyleClass().add("log-placeholder");
        placeholder.setWrapText(true);
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, tools, list, details, bottom);
        form.subscribe(this::arrange);
        keys.install(this);
        height.subscribe(_ -> compact());
    }

    /// Follows a feed instead of the one before.
    public void show(LogFeed feed, Background background) {
        close();
        var following = LogLines.follow(feed, background);
        lines = Optional.of(following);
        following.filter().bind(choices.filter());
        following.search().bind(choices.search());
        seen = following.onSeen(() -> sources.show(following.sources()));
        list.attach(following);
        find.attach(following.hits());
        keys.attach(following.hits());
        bottom.attach(following);
        head.save().setOnAction(_ -> LogSave.ask(list, background));
        following.rows().subscribe(() -> count(following));
        following.state().subscribe(() -> count(following));
    }

    /// The tabs, the first of which is shown if the one shown now is not among them.
    public void setTabs(List<LogTab> offered) {
        choices.offer(offered);
    }

    /// Shows the lines of one machine or cluster.
    public void open(LogTab tab) {
        choices.open(tab);
    }

    /// Stands still at what was written at `time`; `note` says why.
    public void pauseAt(Instant time, String note) {
        list.show(time);
        choices.note().set(note);
    }

    public BooleanProperty followingProperty() {
        return choices.following();
    }

    /// Whether the owner should give it all the room there is.
    public BooleanProperty enlargedProperty() {
        return head.enlarge().selectedProperty();
    }

    public Form getForm() {
        return form.get();
    }

    public void setForm(Form value) {
        form.set(value);
    }

    /// A sentence under the lines, such as why no new ones come; none when it is empty.
    public void setNews(String sentence) {
        bottom.say(sentence);
    }

    /// What is said as long as there is not a line.
    public void setNothing(String sentence) {
        nothing = sentence;
        lines.ifPresent(this::count);
    }

    /// Puts the cursor into the search field.
    public void find() {
        if (find.getScene() == null) {
            head.put(find, levels);
        }
        find.seek();
    }

    @Override
    public void close() {
        seen.close();
        lines.ifPresent(LogLines::close);
        lines = Optional.empty();
    }

    private void arrange(Form now) {
        head.put(
                switch (now) {
                    case FULL -> new Node[] {find};
                    case SHORT -> new Node[] {levels};
                    case LIVE -> new Node[0];
                });
        tools.arrange(now);
        pseudoClassStateChanged(LIVE, now == Form.LIVE);
        compact();
    }

    private void compact() {
        // Asked for by its value, as only that lets it tell of the next one.
        var known = height.getValue();
        var low = known != null && known.doubleValue() < LOW;
        var live = form.get() == Form.LIVE;
        pseudoClassStateChanged(COMPACT, low);
        choices.brief().set(low || live);
        tools.compact(low);
        find.compact(low);
    }

    private void count(LogLines following) {
        placeholder.setText(
                switch (following.state().get()) {
                    case LOADING -> Texts.of("log.loading");
                    case WHOLE, END_ONLY -> following.sources().isEmpty() ? nothing : Texts.of("log.no-match");
                });
        tools.count(following.rows().size());
    }

    private Set<String> subjects() {
        return lines.map(LogLines::subjects).orElse(Set.of());
    }
}
