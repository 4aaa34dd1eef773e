package dev.slipway.run;

import java.io.IOException;

/// One task of a plan. It does one thing, may be repeated without harm, and says how it ended.
public interface Step {

    /// The task's name in EKS Anywhere, such as `bootstrap-cluster-init`.
    String name();

    /// Does what is left to do. Interrupting the thread ends it.
    Outcome run(Reporter reporter) throws IOException, InterruptedException;
}
