package dev.slipway.lab.programs.docker;

import java.util.List;

/// What the containers of the lab have written so far.
@FunctionalInterface
public interface ContainerLogs {

    List<String> lines(String container);
}
