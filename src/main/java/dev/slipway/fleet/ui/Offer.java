package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import java.util.Optional;

/// Something that can be done with a machine, or what stands in its way.
record Offer(String word, Optional<String> obstacle, Runnable act) {

    static Offer of(String key, Runnable act) {
        return new Offer(Texts.of(key), Optional.empty(), act);
    }

    Offer unless(boolean stands, String obstacle, Object... words) {
        return stands && this.obstacle.isEmpty() ? new Offer(word, Optional.of(Texts.of(obstacle, words)), act) : this;
    }

    /// `Cordon: it has no node yet`; empty when nothing stands in its way.
    Optional<String> reason() {
        return obstacle.map(why -> Texts.of("cluster.act.obstacle", word, why));
    }
}
