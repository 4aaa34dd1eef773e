package dev.slipway.inventory.ui;

import dev.slipway.inventory.Sheet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.util.Subscription;

/// The inventory as the text of its CSV, with the passwords hidden.
public final class CsvController implements AutoCloseable {

    private final SheetViewModel sheets;
    private final Newest<Sheet, List<String>> writing;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private Subscription following = () -> {};

    @FXML
    private ListView<String> root;

    public CsvController(HardwareViewModel model) {
        this.sheets = model.sheets();
        this.writing = new Newest<>(model.background(), Sheet::csv, this::show);
    }

    /// Whether it is to be seen.
    BooleanProperty wanted() {
        return wanted;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(wanted);
        following = wanted.subscribe(_ -> write()).and(sheets.sheet().subscribe(_ -> write()));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void write() {
        if (wanted.get()) {
            writing.want(sheets.sheet().get());
        }
    }

    private void show(List<String> lines) {
        root.getItems().setAll(lines);
    }
}
