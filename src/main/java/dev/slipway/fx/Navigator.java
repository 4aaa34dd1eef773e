package dev.slipway.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the window is, where it was, and going elsewhere. Used on the FX thread.
public final class Navigator {

    private static final int REMEMBERED = 100;

    private final Deque<Route> behind = new ArrayDeque<>();
    private final Deque<Route> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Route> here;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public Navigator(Route start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Route> here() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    public void go(Route route) {
        if (!route.equals(here.get())) {
            behind.push(here.get());
            ahead.clear();
            while (behind.size() > REMEMBERED) {
                behind.removeLast();
            }
            arrive(route);
        }
    }

    /// Takes the place of where the window is, for a place that turned out to be another one.
    public void replace(Route route) {
        arrive(route);
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(here.get());
            arrive(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(here.get());
            arrive(ahead.pop());
        }
    }

    private void arrive(Route route) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        here.set(route);
    }
}
