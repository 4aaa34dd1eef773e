package dev.slipway.run;

import java.util.List;

/// What a run is going to do: steps in order, under a title such as `Create ml-forge`.
public record Plan(String title, List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }
}
