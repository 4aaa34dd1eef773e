package dev.slipway.flow;

/// Being told of news, until it is closed. Closing twice is fine.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
