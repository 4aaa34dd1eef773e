package dev.slipway.exec;

import java.util.List;

/// How a program ended and all it wrote.
public record Answer(int status, List<String> out, List<String> err) {

    public Answer {
        out = List.copyOf(out);
        err = List.copyOf(err);
    }

    public boolean succeeded() {
        return status == 0;
    }

    public String text() {
        return String.join("\n", out);
    }
}
