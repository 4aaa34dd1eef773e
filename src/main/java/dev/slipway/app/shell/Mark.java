package dev.slipway.app.shell;

import dev.slipway.fx.Appearance;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;

/// Slipway's mark: a ship on its way into the water.
public final class Mark extends Group {

    private static final double SIZE = 26;
    private static final double CORNER = 12;

    public Mark() {
        var plate = new Rectangle(SIZE, SIZE);
        plate.setArcWidth(CORNER);
        plate.setArcHeight(CORNER);
        getChildren()
                .setAll(
                        styled(plate, "mark-plate"),
                        styled(new Line(7.5, 13.2, 18.5, 8.2), "mark-ship"),
                        styled(new Line(4.6, 19.2, 21.4, 12.2), "mark-way"),
                        styled(new Line(5, 22, 21, 22), "mark-water"));
    }

    /// The mark as a window has it, in the sizes that desktops ask for.
    public static List<Image> icons() {
        var mark = new Mark();
        Appearance.dress(new Scene(new StackPane(mark)));
        mark.applyCss();
        return List.of(16, 32, 48, 128).stream()
                .map(size -> {
                    var look = new SnapshotParameters();
                    look.setFill(Color.TRANSPARENT);
                    look.setTransform(Transform.scale(size / SIZE, size / SIZE));
                    return (Image) mark.snapshot(look, null);
                })
                .toList();
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
