package dev.slipway.fx;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/// Lets no test answer for another: its windows go with it, also when it failed, and so do failures of its threads.
///
/// JUnit gives it to every test (`META-INF/services`).
public final class FreshScreen implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        WaitForAsyncUtils.clearExceptions();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Screen.clear();
    }
}
