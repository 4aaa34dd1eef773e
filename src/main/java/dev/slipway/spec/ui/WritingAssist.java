package dev.slipway.spec.ui;

import dev.slipway.fx.part.EditorAssist;
import dev.slipway.spec.Facts;
import dev.slipway.spec.SpecFile;
import dev.slipway.spec.SupportMatrix;
import dev.slipway.spec.writing.Writing;
import java.util.List;
import java.util.function.Supplier;

/// What the facts about a specification's kinds have to say while its text is written.
final class WritingAssist implements EditorAssist {

    private final Writing writing = new Writing(Facts.known(), SupportMatrix.known());
    private final Supplier<SpecFile> last;

    /// `last` is the specification as it could last be read.
    WritingAssist(Supplier<SpecFile> last) {
        this.last = last;
    }

    @Override
    public List<Proposal> proposals(String text, Spot spot) {
        return writing.words(text.lines().toList(), spot.line(), spot.offset(), last.get()).stream()
                .map(word -> new Proposal(word.insert(), word.label(), word.meaning(), word.typed()))
                .toList();
    }

    @Override
    public String meaning(String text, Spot spot) {
        return writing.at(text.lines().toList(), spot.line(), spot.offset())
                .map(FactWords::of)
                .orElse("");
    }
}
