package dev.slipway.lab.remote;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.slipway.exec.Line.Stream;

/// What the lab reports of a program that runs: its lines, and in the end how it ended.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.Written.class, name = "line"),
    @JsonSubTypes.Type(value = News.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = News.Failed.class, name = "failed")
})
sealed interface News {

    record Written(Stream stream, String text) implements News {}

    record Ended(int status) implements News {}

    /// It could not be started, or outlived its limit.
    record Failed(String reason) implements News {}
}
