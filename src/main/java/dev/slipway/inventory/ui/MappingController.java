package dev.slipway.inventory.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Banner;
import dev.slipway.fx.part.SideSheet;
import dev.slipway.inventory.HeaderMapping;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A sheet with the columns of a file that is imported, and what each of them is taken for.
public final class MappingController implements AutoCloseable {

    private final HardwareViewModel model;
    private final MappingViewModel mapping;
    private List<MappingRow> shown = List.of();
    private Subscription following = () -> {};

    @FXML
    private SideSheet sheet;

    @FXML
    private Banner refusal;

    @FXML
    private VBox rows;

    @FXML
    private Label missing;

    @FXML
    private ImportCounts counts;

    public MappingController(HardwareViewModel model) {
        this.model = model;
        this.mapping = model.exchange().mapping();
    }

    @FXML
    private void initialize() {
        sheet.openProperty().bindBidirectional(mapping.open());
        following = mapping.mapping()
                .subscribe(this::show)
                .and(mapping.refusal().subscribe(why -> {
                    refusal.setText(why);
                    show(refusal, !why.isEmpty());
                    count();
                }))
                .and(model.table().revision().subscribe(_ -> count()))
                .and(mapping.open().subscribe((_, open) -> begin(open)))
                .and(model.exchange()
                        .name()
                        .subscribe(name -> sheet.setTitle(Texts.of("hardware.mapping.title", name))));
    }

    @Override
    public void close() {
        following.unsubscribe();
        sheet.openProperty().unbindBidirectional(mapping.open());
    }

    @FXML
    private void done() {
        sheet.close();
    }

    private void begin(boolean open) {
        if (open) {
            shown.stream().findFirst().ifPresent(MappingRow::begin);
        }
    }

    private void show(HeaderMapping now) {
        if (!now.names().equals(shown.stream().map(MappingRow::name).toList())) {
            shown = IntStream.range(0, now.parts().size())
                    .mapToObj(
                            index -> new MappingRow(mapping, index, now.parts().get(index)))
                    .toList();
            rows.getChildren().setAll(shown);
        }
        for (var index = 0; index < shown.size(); index++) {
            shown.get(index).show(now, mapping.sample(index));
        }
        var words = mapping.missing();
        missing.setText(words);
        show(missing, !words.isEmpty());
    }

    private void count() {
        var pending = model.sheets().sheet().get().pending().size();
        var sound = model.exchange().ready().size();
        counts.show(sound, pending - sound);
        show(counts, mapping.refusal().get().isEmpty());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
