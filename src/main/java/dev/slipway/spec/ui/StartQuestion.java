package dev.slipway.spec.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Question;
import dev.slipway.inventory.Machine;
import java.util.stream.Collectors;

/// The last question before disks are overwritten: each is named, and the cluster's name has to be typed.
final class StartQuestion {

    private StartQuestion() {}

    static Question of(ReviewViewModel model) {
        var cluster = model.files().name();
        var disks = model.judgement().taken().stream().map(StartQuestion::disk).collect(Collectors.joining("\n"));
        return Question.of(
                        Texts.of("wizard.confirm.title", cluster),
                        "",
                        Texts.of("wizard.confirm.cancel"),
                        Texts.of("wizard.start"),
                        model::start)
                .about(disks)
                .warning(Texts.of(
                        "wizard.confirm.warning", model.judgement().taken().size()))
                .typing(cluster);
    }

    private static String disk(Machine machine) {
        return Texts.of("wizard.confirm.disk", machine.hostname(), machine.disk(), machine.ip());
    }
}
