package dev.slipway.fx.part;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The ground of a row that lights up once in the colour of a state, when what the row shows has come into that state.
///
/// It lies behind the rest of the row only while it does.
final class Flash extends Region {

    private static final Duration LENGTH = Duration.millis(600);

    private final Motion motion = new Motion(this);
    private final Region row;
    private final List<Node> children;
    private Optional<Object> subject = Optional.empty();
    private Status status = Status.PENDING;

    Flash(Region row, List<Node> children) {
        getStyleClass().add("flash");
        setManaged(false);
        setMouseTransparent(true);
        this.row = row;
        this.children = children;
    }

    /// To be told of everything the row shows. A row that is given another subject does not flash.
    void show(Object next, Status now) {
        var same = subject.filter(next::equals).isPresent();
        var changed = same && now != status;
        subject = Optional.of(next);
        status = now;
        if (!same) {
            end();
        } else if (changed) {
            begin(now);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Motion.STYLES;
    }

    void begin(Status now) {
        end();
        Styled.as(this, "status-", now.style());
        resizeRelocate(0, 0, row.getWidth(), row.getHeight());
        setOpacity(1);
        children.addFirst(this);
        applyCss();
        if (motion.seen()) {
            motion.play(LENGTH, new KeyValue(opacityProperty(), 0, Interpolator.EASE_IN), this::end);
        } else {
            end();
        }
    }

    void end() {
        motion.stop();
        children.remove(this);
    }
}
