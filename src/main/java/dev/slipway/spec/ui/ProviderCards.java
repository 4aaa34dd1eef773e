package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.OneOf;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.SupportMatrix.Notice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The infrastructures to choose from, a card each, with what the release in use has to say about them.
final class ProviderCards {

    private static final List<Provider> ORDER = List.of(
            Provider.TINKERBELL,
            Provider.VSPHERE,
            Provider.NUTANIX,
            Provider.CLOUDSTACK,
            Provider.SNOW,
            Provider.DOCKER);
    private static final Map<Provider, String> ICONS = Map.of(
            Provider.TINKERBELL, "fth-server",
            Provider.VSPHERE, "fth-box",
            Provider.NUTANIX, "fth-hexagon",
            Provider.CLOUDSTACK, "fth-cloud",
            Provider.SNOW, "fth-package",
            Provider.DOCKER, "oct-container-16");

    private final WizardViewModel model;
    private final OneOf<Provider> chosen = new OneOf<>();
    private final Map<Provider, OptionCard> cards = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));

    ProviderCards(WizardViewModel model) {
        this.model = model;
        for (var provider : ORDER) {
            var card = new OptionCard(
                    "provider-" + provider.word(),
                    ICONS.getOrDefault(provider, "fth-box"),
                    Texts.of("wizard.provider." + provider.word()),
                    "");
            chosen.add(card, provider);
            cards.put(provider, card);
        }
        model.draft()
                .draft()
                .subscribe(draft -> show(draft.file(), model.provider().getValue()));
        chosen.value().subscribe(this::choose);
    }

    List<OptionCard> all() {
        return List.copyOf(cards.values());
    }

    private void choose(@Nullable Provider provider) {
        if (provider != null && provider != model.provider().getValue()) {
            model.choose(provider);
        }
    }

    private void show(SpecFile file, Provider now) {
        chosen.value().set(now);
        cards.forEach((provider, card) -> {
            var notice = Choices.notice(file, provider);
            card.setSentence(notice.map(Notice::what).orElseGet(() -> sentence(provider)));
            // What was chosen when it could be stays chosen.
            card.setDisable(provider != now && notice.filter(Notice::obstacle).isPresent());
        });
    }

    private static String sentence(Provider provider) {
        return Texts.of("wizard.provider." + provider.word() + ".sentence");
    }
}
