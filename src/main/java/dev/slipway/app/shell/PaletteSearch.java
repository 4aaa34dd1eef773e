package dev.slipway.app.shell;

import dev.slipway.app.shell.PaletteRow.Choice;
import dev.slipway.app.shell.PaletteRow.Line;
import dev.slipway.finding.Texts;
import dev.slipway.fx.Act;
import dev.slipway.fx.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that can be found and done, as it was when the palette was opened.
public final class PaletteSearch {

    private static final int DETAIL_ONLY = 100;
    private static final int PER_GROUP = 8;
    private static final int GROUPS = 6;
    private static final Comparator<Hit> BEST = Comparator.comparingInt(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.line().choice().name());

    private final List<Found> finds;
    private final List<PaletteRow.Do> acts;

    public PaletteSearch(List<Found> finds, List<Act> acts) {
        this.finds = List.copyOf(finds);
        this.acts = acts.stream().map(PaletteRow.Do::of).toList();
    }

    /// Rows to show, and how many there are of everything that fits.
    public record Result(int count, List<PaletteRow> rows) {

        public Result {
            rows = List.copyOf(rows);
        }
    }

    /// `>` asks for commands, `#` for clusters, `@` for machines; without a sign for all of them.
    Result search(String text) {
        var query = text.strip().toLowerCase(Locale.ROOT);
        var rest = query.isEmpty() ? "" : query.substring(1).strip();
        return switch (query.isEmpty() ? ' ' : query.charAt(0)) {
            case '>' -> result(List.of(), hits(acts.stream(), rest));
            case '#' -> result(hits(of("cluster"), rest), List.of());
            case '@' -> result(hits(of("machine"), rest), List.of());
            default -> result(hits(finds.stream().map(PaletteRow.Go::new), query), hits(acts.stream(), query));
        };
    }

    /// What can be done with one object.
    static Result acts(Found found, String text) {
        var query = text.strip().toLowerCase(Locale.ROOT);
        var hits = hits(found.acts().stream().map(PaletteRow.Do::of), query);
        var rows = new ArrayList<PaletteRow>();
        group(rows, Texts.of("palette.acts-on", found.name()), hits);
        return new Result(hits.size(), rows);
    }

    private Stream<Choice> of(String kind) {
        return finds.stream().filter(found -> found.kind().equals(kind)).map(PaletteRow.Go::new);
    }

    // The best object and what can be done with it come first, unless a command fits better.
    private static Result result(List<Hit> objects, List<Hit> commands) {
        var rows = new ArrayList<PaletteRow>();
        var commandsFirst = score(commands) > score(objects);
        if (commandsFirst) {
            group(rows, Texts.of("palette.commands"), commands);
        }
        var groups = new LinkedHashMap<String, List<Hit>>();
        objects.forEach(
                hit -> groups.computeIfAbsent(kind(hit), _ -> new ArrayList<>()).add(hit));
        var left = GROUPS;
        for (var group : groups.entrySet()) {
            if (left-- > 0) {
                group(rows, title(group.getKey()), group.getValue());
            }
            if (left == GROUPS - 1 && !commandsFirst) {
                best(group.getValue()).ifPresent(found -> group(rows, found));
                group(rows, Texts.of("palette.commands"), commands);
            }
        }
        if (groups.isEmpty() && !commandsFirst) {
            group(rows, Texts.of("palette.commands"), commands);
        }
        return new Result(objects.size() + commands.size(), rows);
    }

    private static void group(List<PaletteRow> rows, Found found) {
        group(
                rows,
                Texts.of("palette.acts-on", found.name()),
                hits(found.acts().stream().map(PaletteRow.Do::of), ""));
    }

    private static void group(List<PaletteRow> rows, String title, List<Hit> hits) {
        if (!hits.isEmpty()) {
            rows.add(new PaletteRow.Title(title));
            hits.stream().limit(PER_GROUP).map(Hit::line).forEach(rows::add);
        }
    }

    private static Optional<Found> best(List<Hit> hits) {
        // Without a query nothing is better than anything else.
        return Optional.of(hits.getFirst())
                .filter(hit -> hit.score() > 0)
                .map(hit -> hit.line().choice())
                .filter(PaletteRow.Go.class::isInstance)
                .map(choice -> ((PaletteRow.Go) choice).found());
    }

    private static int score(List<Hit> hits) {
        return hits.isEmpty() ? -1 : hits.getFirst().score();
    }

    private static String kind(Hit hit) {
        return hit.line().choice() instanceof PaletteRow.Go(var found) ? found.kind() : "";
    }

    private static String title(String kind) {
        var key = "palette.kind." + kind;
        return Texts.of(Texts.bundle().containsKey(key) ? key : "palette.elsewhere");
    }

    private static List<Hit> hits(Stream<? extends Choice> choices, String query) {
        var hits = choices.flatMap(choice -> hit(choice, query).stream());
        return (query.isEmpty() ? hits : hits.sorted(BEST)).toList();
    }

    private static Optional<Hit> hit(Choice choice, String query) {
        if (query.isEmpty()) {
            return Optional.of(new Hit(0, new Line(choice, List.of())));
        }
        return Fuzzy.match(query, choice.name())
                .map(fit -> new Hit(fit.score(), new Line(choice, fit.letters())))
                .or(() -> choice.detail().toLowerCase(Locale.ROOT).contains(query)
                        ? Optional.of(new Hit(DETAIL_ONLY, new Line(choice, List.of())))
                        : Optional.empty());
    }

    private record Hit(int score, Line line) {}
}
