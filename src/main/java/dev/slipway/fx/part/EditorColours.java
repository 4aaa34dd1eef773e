package dev.slipway.fx.part;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// The colours of a YAML text in an editor, and the waves under what is wrong.
final class EditorColours implements SyntaxDecorator {

    private Map<Integer, List<EditorMark>> marks = Map.of();

    void mark(List<EditorMark> now) {
        marks = now.stream().collect(Collectors.groupingBy(EditorMark::line));
    }

    List<EditorMark> at(int line) {
        return marks.getOrDefault(line, List.of());
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        var text = model.getPlainText(index);
        var paragraph = RichParagraph.builder();
        for (var token : YamlToken.of(text)) {
            paragraph.addWithStyleNames(token.text(), "yaml-token", token.sort().style());
        }
        for (var mark : at(index + 1)) {
            var from = Math.clamp(mark.column() - 1, 0, text.length());
            var length = Math.min(mark.length() > 0 ? mark.length() : word(text, from), text.length() - from);
            if (length > 0) {
                paragraph.addWavyUnderline(
                        from, length, "editor-wave", mark.status().style());
            }
        }
        return paragraph.build();
    }

    // As far as the value goes: comments are not part of it.
    private static int word(String text, int from) {
        var rest = text.substring(from);
        var comment = rest.indexOf(" #");
        var end = rest.startsWith("#") || comment < 0 ? rest.length() : comment;
        return rest.substring(0, end).stripTrailing().length();
    }

    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {
        // Each line has its colours for itself.
    }
}
