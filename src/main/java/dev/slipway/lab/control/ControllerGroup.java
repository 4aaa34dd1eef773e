package dev.slipway.lab.control;

import java.util.List;

/// Controllers that live in one Deployment and work while it is Available.
public interface ControllerGroup {

    String namespace();

    String deployment();

    /// Begins to work at `site`. Called inside the lock; closing what is returned ends the work.
    List<ControlLoop> start(Site site);
}
