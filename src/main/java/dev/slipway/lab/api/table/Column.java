package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One column; those of a priority above zero are printed only when asked for more.
record Column(String name, String type, int priority, Function<Row, JsonNode> cell) {

    static Column text(String name, Function<Row, String> cell) {
        return new Column(name, "string", 0, row -> TextNode.valueOf(cell.apply(row)));
    }

    static Column number(String name, ToLongFunction<Row> cell) {
        return new Column(name, "integer", 0, row -> LongNode.valueOf(cell.applyAsLong(row)));
    }

    static Column number(String name, String pointer) {
        return new Column(
                name, "integer", 0, row -> IntNode.valueOf(row.at(pointer).asInt()));
    }

    static Column wide(String name, Function<Row, String> cell) {
        return new Column(name, "string", 1, row -> TextNode.valueOf(cell.apply(row)));
    }

    static Column age() {
        return text("Age", Row::age);
    }

    static Column naming() {
        return text("Name", Row::name);
    }
}
