package dev.slipway.spec.ui;

import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.FirstSpec;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;

/// What a cluster runs on, and what was typed about each infrastructure that was tried.
final class ProviderChoice {

    private final DraftViewModel draft;
    private final ObservableValue<Provider> chosen;
    private final Map<Provider, SpecFile> left = new EnumMap<>(Provider.class);

    ProviderChoice(DraftViewModel draft) {
        this.draft = draft;
        this.chosen = draft.draft().map(each -> ClusterParts.provider(each.file()));
    }

    ObservableValue<Provider> chosen() {
        return chosen;
    }

    /// Goes on with the text of another infrastructure: its first one, or what was left when it was last chosen.
    void choose(Provider provider) {
        var typed = draft.file();
        if (provider != chosen.getValue()) {
            left.put(chosen.getValue(), typed);
            var first = FirstSpec.of(typed.path(), ClusterParts.name(typed), provider);
            draft.goOn(FirstSpec.with(left.getOrDefault(provider, first), typed), first);
        }
    }
}
