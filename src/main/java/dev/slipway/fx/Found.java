package dev.slipway.fx;

import java.util.List;

/// Something with a name that the palette can find and go to. `kind` is the key of its group, such as `machine`.
///
/// `detail` says more in grey; `acts` are what can be done with it besides opening it, in order.
public record Found(String kind, String icon, String name, String detail, Route route, List<Act> acts) {

    public Found {
        acts = List.copyOf(acts);
    }
}
