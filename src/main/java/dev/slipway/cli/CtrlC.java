package dev.slipway.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C, and every other polite end of the process: the work is interrupted, and within seconds the
/// last word is said.
final class CtrlC {

    private static final long PATIENCE_MILLIS = 5_000;

    private CtrlC() {}

    /// Runs `work` on this thread. `lastWord` is said on another one, if the process is told to end meanwhile.
    static <T> T guard(Callable<T> work, Runnable lastWord) throws Exception {
        var worker = Thread.currentThread();
        var ended = new CountDownLatch(1);
        var hook = Thread.ofPlatform().unstarted(() -> {
            worker.interrupt();
            await(ended);
            lastWord.run();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.call();
        } finally {
            ended.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            var _ = ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            var _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The process is ending and the hook is at work.
        }
    }
}
