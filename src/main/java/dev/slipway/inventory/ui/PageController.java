package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.FileQuestions;
import dev.slipway.fx.FileQuestions.Kind;
import dev.slipway.fx.View;
import dev.slipway.fx.Views;
import dev.slipway.fx.part.WrapRow;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The hardware page: its head, and the regions below.
public final class PageController implements AutoCloseable {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDE = 1300;
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final HardwareViewModel model;
    private final FileQuestions files;
    private final List<View> views = new ArrayList<>();
    private final TableController table;
    private final FilterController filter;
    private Subscription following = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private Label sentence;

    @FXML
    private WrapRow actions;

    @FXML
    private Button export;

    @FXML
    private StackPane bannersPlace;

    @FXML
    private VBox body;

    @FXML
    private StackPane filterPlace;

    @FXML
    private StackPane tablePlace;

    @FXML
    private StackPane fitPlace;

    @FXML
    private StackPane statePlace;

    public PageController(HardwareViewModel model, FileQuestions files) {
        this.model = model;
        this.files = files;
        this.table = new TableController(model);
        this.filter = new FilterController(model, table);
    }

    /// Leads the operator to a machine, as soon as it is there.
    public void reveal(String hostname) {
        table.reveal(hostname);
    }

    @FXML
    private void initialize() {
        var sheets = model.sheets();
        sentence.textProperty().bind(model.sentence());
        body.visibleProperty().bind(actions.visibleProperty());
        place(tablePlace, "table", table);
        place(filterPlace, "filter", filter);
        place(fitPlace, "fit", new FitController(model.fit()));
        place(bannersPlace, "banners", new BannersController(model, table));
        place(statePlace, "state", new StateController(model, table, files));
        var mapping = Views.load("hardware/mapping", new MappingController(model));
        views.add(mapping);
        root.getChildren().add(mapping.node());
        following = sheets.stage()
                .subscribe(stage -> {
                    show(actions, sheets.editable());
                    show(sentence, stage instanceof Stage.Open);
                })
                .and(sheets.sheet().subscribe(_ -> show(actions, sheets.editable())))
                .and(model.fit().open().subscribe(open -> show(fitPlace, open)))
                .and(root.widthProperty()
                        .subscribe(width -> root.pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(DragEvent.DRAG_OVER, PageController::dragged);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    @Override
    public void close() {
        following.unsubscribe();
        views.forEach(View::close);
    }

    @FXML
    private void importCsv() {
        files.open(root, Texts.of("hardware.choose"), Kind.CSV).ifPresent(model.exchange()::read);
    }

    @FXML
    private void chooseExport() {
        export.getContextMenu().show(export, Side.BOTTOM, 0, 0);
    }

    @FXML
    private void export() {
        save().ifPresent(model.exchange()::export);
    }

    @FXML
    private void exportBare() {
        save().ifPresent(model.exchange()::exportBare);
    }

    private Optional<Path> save() {
        return files.save(root, Texts.of("hardware.choose.save"), "hardware.csv");
    }

    @FXML
    private void testAll() {
        model.testAll();
    }

    @FXML
    private void addMachine() {
        table.addMachine();
    }

    private void pressed(KeyEvent key) {
        if (FIND.match(key)) {
            filter.focus();
            key.consume();
        } else if (!(key.getTarget() instanceof TextInputControl)) {
            if (UNDO.match(key)) {
                model.sheets().undo();
                key.consume();
            } else if (REDO.match(key)) {
                model.sheets().redo();
                key.consume();
            }
        }
    }

    private static void dragged(DragEvent drag) {
        if (csv(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        csv(drag).ifPresent(model.exchange()::read);
        drag.setDropCompleted(csv(drag).isPresent());
        drag.consume();
    }

    private static Optional<Path> csv(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .filter(file -> file.getName().matches("(?i).*\\.(csv|tsv|txt)"))
                .map(File::toPath)
                .findFirst();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void place(StackPane place, String name, Object controller) {
        var view = Views.load("hardware/" + name, controller);
        views.add(view);
        place.getChildren().setAll(view.node());
    }
}
