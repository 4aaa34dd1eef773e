package dev.slipway.run.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.LaneRow;
import dev.slipway.fx.part.Status;
import dev.slipway.fx.part.StatusIcon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the lanes: a machine, or the head of a group.
final class MachineCell extends ListCell<MachineLine> {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private static final double ICON = 13;

    private final LaneRow lane = new LaneRow();
    private final Label title = new Label();
    private final Label machines = new Label();
    private final HBox head = new HBox(title, machines);

    private final Label restTitle = new Label();
    private final Label names = new Label();
    private final HBox others =
            new HBox(new FontIcon("oct-chevron-right-16"), new StatusIcon(Status.READY, ICON), restTitle, names);

    MachineCell() {
        others.getStyleClass().add("lane-rest");
        restTitle.getStyleClass().add("rest-title");
        names.getStyleClass().add("muted");
        getStyleClass().add("bare-cell");
        // As wide as the list, however long a word is.
        setPrefWidth(0);
        head.getStyleClass().add("lane-group");
        title.getStyleClass().add("lane-group-title");
        machines.getStyleClass().add("mono-small");
    }

    @Override
    protected void updateItem(MachineLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(TROUBLE, !empty && line instanceof MachineLine.Row row && row.trouble());
        pseudoClassStateChanged(
                LAST, !empty && getIndex() == getListView().getItems().size() - 1);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case MachineLine.Head group -> {
                title.setText(group.title());
                machines.setText(group.machines());
                setGraphic(head);
            }
            case MachineLine.Rest rest -> {
                restTitle.setText(Texts.of("run.machines.rest", rest.count()));
                names.setText(rest.names());
                setGraphic(others);
            }
            case MachineLine.Row row -> {
                lane.show(row.lane());
                setGraphic(lane);
            }
        }
    }
}
