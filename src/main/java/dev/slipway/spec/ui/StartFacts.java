package dev.slipway.spec.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Facts;
import dev.slipway.fx.part.Facts.Fact;
import dev.slipway.inventory.Machine;
import dev.slipway.run.Outlook;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The consequences of a creation: how long it takes, which disks it overwrites, what it leaves alone.
final class StartFacts {

    private static final long HOUR = 60;

    private StartFacts() {}

    static void show(Facts facts, Outlook outlook, List<Machine> wiped, List<Machine> spares) {
        facts.clear();
        facts.add(Fact.of(Texts.of("wizard.start.takes"), takes(outlook)));
        facts.add(Texts.of("wizard.start.overwrites"), overwrites(names(wiped)));
        facts.add(Fact.of(
                Texts.of("wizard.start.keeps"),
                spares.isEmpty()
                        ? Texts.of("wizard.start.no-spares")
                        : Texts.of("wizard.start.spares", Hostnames.inWords(names(spares)))));
    }

    private static String takes(Outlook outlook) {
        var key = outlook.typical() ? "wizard.start.takes.typical" : "wizard.start.takes.about";
        return Texts.of(key, inMinutes(outlook.takes()));
    }

    private static String inMinutes(Duration takes) {
        var minutes = Math.max(1, Math.round(takes.toSeconds() / 60.0));
        return minutes < HOUR ? Texts.of("lab.minutes", minutes) : Spans.text(Duration.ofMinutes(minutes));
    }

    private static Node overwrites(List<String> wiped) {
        var disks = new Text(Texts.of("wizard.start.disks", wiped.size()));
        disks.getStyleClass().add("disks");
        var where = new Text(wiped.isEmpty() ? "" : " " + Texts.of("wizard.start.disks-on", Hostnames.inWords(wiped)));
        where.getStyleClass().add("disks-where");
        return new TextFlow(disks, where);
    }

    private static List<String> names(List<Machine> machines) {
        return machines.stream().map(Machine::hostname).toList();
    }
}
