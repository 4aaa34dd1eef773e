package dev.slipway.app;

/// Starts Slipway: a window by default, the terminal with arguments.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("slipway");
    }
}
