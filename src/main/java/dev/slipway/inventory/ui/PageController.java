package dev.slipway.inventory.ui;

import dev.slipway.finding.Finding;
import dev.slipway.finding.Place;
import dev.slipway.finding.Texts;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.EmptyState;
import dev.slipway.fx.part.Fix;
import dev.slipway.fx.part.FixButton;
import dev.slipway.fx.part.Status;
import dev.slipway.inventory.Sheet;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;

/// The hardware page: its head, its banners, and the regions below.
public final class PageController implements AutoCloseable {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 1300;

    private final HardwareViewModel model;
    private final List<View> views = new ArrayList<>();
    private final TableController tableController;
    private Subscription following = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private Label sentence;

    @FXML
    private VBox banners;

    @FXML
    private Banner saving;

    @FXML
    private StackPane filterPlace;

    @FXML
    private StackPane tablePlace;

    @FXML
    private StackPane fitPlace;

    @FXML
    private StackPane statePlace;

    @FXML
    private EmptyState empty;

    @FXML
    private EmptyState unreadable;

    @FXML
    private Label loading;

    public PageController(HardwareViewModel model) {
        this.model = model;
        this.tableController = new TableController(model);
    }

    /// Leads the operator to a machine.
    public void reveal(String hostname) {
        tableController.reveal(hostname);
    }

    @FXML
    private void initialize() {
        sentence.textProperty().bind(model.sentence());
        place(tablePlace, "table", tableController);
        place(filterPlace, "filter", new FilterController(model, tableController));
        place(fitPlace, "fit", new FitController(model.fit()));
        banners.getChildren().addFirst(load("import", new ImportController(model, tableController)));
        var sheets = model.sheets();
        following = sheets.stage()
                .subscribe(_ -> stage())
                .and(sheets.sheet().subscribe(_ -> stage()))
                .and(sheets.saving().subscribe(this::saving))
                .and(model.fit().open().subscribe(this::fit));
        root.widthProperty().subscribe(width -> root.pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE));
        root.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (csv(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            csv(drag).ifPresent(file -> sheets.read(file.toPath()));
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
        views.forEach(View::close);
    }

    @FXML
    private void importCsv() {
        Optional.ofNullable(chooser().showOpenDialog(root.getScene().getWindow()))
                .ifPresent(file -> model.sheets().read(file.toPath()));
    }

    @FXML
    private void export() {
        save(file -> model.sheets().export(file.toPath()));
    }

    @FXML
    private void template() {
        save(file -> model.sheets().template(file.toPath()));
    }

    @FXML
    private void testAll() {
        model.testAll();
    }

    @FXML
    private void addMachine() {
        model.sheets().edit(Sheet::withNewLine);
        tableController.editNew();
    }

    @FXML
    private void reload() {
        model.sheets().reload();
    }

    private void save(Consumer<File> then) {
        var chooser = chooser();
        chooser.setInitialFileName("hardware.csv");
        Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow())).ifPresent(then);
    }

    private static FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv", "*.tsv", "*.txt"));
        return chooser;
    }

    private static Optional<File> csv(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .filter(file -> file.getName().matches("(?i).*\\.(csv|tsv|txt)"))
                .findFirst();
    }

    private void stage() {
        var open = model.sheets().stage().get();
        var blank = open instanceof Stage.Open
                && model.sheets().sheet().get().lines().isEmpty();
        statePlace.setVisible(blank || !(open instanceof Stage.Open));
        show(empty, blank);
        show(loading, open instanceof Stage.Loading);
        show(unreadable, open instanceof Stage.Unreadable || open instanceof Stage.Closed);
        switch (open) {
            case Stage.Unreadable(var finding) -> unreadable.setSentence(words(finding));
            case Stage.Closed(var why) -> unreadable.setSentence(why);
            case Stage.Loading _, Stage.Open _ -> {}
        }
    }

    private static String words(Finding finding) {
        var what = Texts.what(finding);
        var where = finding.place() instanceof Place.InTable cell
                ? Texts.of("hardware.unreadable.line", cell.row(), what)
                : what;
        return where + "\n" + Texts.why(finding) + "\n" + Texts.remedy(finding);
    }

    private void saving(Saving now) {
        var sheets = model.sheets();
        show(saving, !(now instanceof Saving.Saved));
        switch (now) {
            case Saving.Saved _ -> {}
            case Saving.Waits _ ->
                say(Status.WARNING, "hardware.saving.waits", Texts.of("hardware.saving.waits.text"), List.of());
            case Saving.ChangedElsewhere _ ->
                say(
                        Status.WARNING,
                        "hardware.saving.elsewhere",
                        Texts.of("hardware.saving.elsewhere.text"),
                        List.of(
                                Fix.plain(Texts.of("hardware.saving.reload"), sheets::reload),
                                Fix.plain(Texts.of("hardware.saving.mine"), sheets::keepMine)));
            case Saving.Failed(var why) ->
                say(
                        Status.FAILED,
                        "hardware.saving.failed",
                        Texts.of("hardware.saving.failed.text", why),
                        List.of(Fix.plain(Texts.of("hardware.saving.again"), sheets::saveAgain)));
        }
    }

    private void say(Status status, String title, String text, List<Fix> fixes) {
        saving.setStatus(status);
        saving.setTitle(Texts.of(title));
        saving.setText(text);
        saving.getActions().setAll(fixes.stream().map(FixButton::new).toList());
    }

    private void fit(boolean open) {
        show(fitPlace, open);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void place(StackPane place, String name, Object controller) {
        place.getChildren().setAll(load(name, controller));
    }

    private Node load(String name, Object controller) {
        var view = Views.load("hardware/" + name, controller);
        views.add(view);
        return view.node();
    }
}
