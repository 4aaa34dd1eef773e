package dev.slipway.fleet.ui;

import dev.slipway.finding.Texts;
import dev.slipway.fx.Whole;
import dev.slipway.fx.part.ColumnSpread;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A column of a table of the fleet: it is sorted by its words, and a dress puts more than words into its cells.
final class WordColumn<T> extends TableColumn<T, T> {

    /// What they name may be of any length.
    private static final Set<String> NAMES = Set.of("name", "role", "provider", "node", "group", "machine");

    private final String name;
    private final double least;
    private final Function<T, String> words;
    private final BiConsumer<TableCell<?, ?>, T> dress;

    /// `key` is that of its title and ends with the column's name; `least` is its least width in em.
    WordColumn(String key, double least, Function<T, String> words, BiConsumer<TableCell<?, ?>, T> dress) {
        super(Texts.of(key));
        this.name = key.substring(key.lastIndexOf('.') + 1);
        this.least = least;
        this.words = words;
        this.dress = dress;
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setComparator(Comparator.comparing(words));
        setCellFactory(_ -> new Cell());
    }

    /// A column of nothing but words.
    WordColumn(String key, double least, Function<T, String> words) {
        this(key, least, words, (_, _) -> {});
    }

    /// Gives a table its columns; the `wide` ones share what the others leave, but for `margin` pixels.
    static <T> ColumnSpread<T> give(TableView<T> table, List<WordColumn<T>> columns, Set<String> wide, double margin) {
        table.getColumns().setAll(columns);
        var least = new HashMap<TableColumn<T, ?>, Double>();
        columns.forEach(column -> least.put(column, column.least));
        var sharing =
                columns.stream().filter(column -> wide.contains(column.name)).collect(Collectors.toSet());
        return new ColumnSpread<>(table, least, Set.copyOf(sharing), margin);
    }

    static <T> void mono(TableCell<?, ?> cell, T row) {
        cell.getStyleClass().add("mono");
    }

    private final class Cell extends TableCell<T, T> {

        Cell() {
            if (NAMES.contains(name)) {
                Whole.inTooltip(this);
            }
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("text-danger", "strong", "mono", "mono-small", "muted");
            setGraphic(null);
            setText(row == null || empty ? null : words.apply(row));
            if (row != null && !empty) {
                dress.accept(this, row);
            }
        }
    }
}
