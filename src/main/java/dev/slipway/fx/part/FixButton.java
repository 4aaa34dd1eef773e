package dev.slipway.fx.part;

import java.util.List;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small button of a fix.
public final class FixButton extends Button {

    public FixButton(Fix fix) {
        super(fix.label());
        getStyleClass().add("button-small");
        getStyleClass().addAll(styles(fix.kind()));
        if (fix.kind() == Fix.Kind.QUICK) {
            setGraphic(new FontIcon("fth-zap"));
        }
        setOnAction(_ -> fix.run().run());
        setMinWidth(USE_PREF_SIZE);
    }

    static List<FixButton> of(List<Fix> fixes) {
        return fixes.stream().map(FixButton::new).toList();
    }

    private static List<String> styles(Fix.Kind kind) {
        return switch (kind) {
            case QUICK -> List.of("quick-fix");
            case PLAIN -> List.of();
            case ACCENT -> List.of("accent");
            case FLAT -> List.of("quiet");
            case DANGER -> List.of("danger-outlined");
            case SIM -> List.of("sim-outlined");
        };
    }
}
