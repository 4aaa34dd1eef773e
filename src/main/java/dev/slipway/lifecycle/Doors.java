package dev.slipway.lifecycle;

import dev.slipway.bmc.Bmcs;
import dev.slipway.exec.Commands;
import dev.slipway.flow.Time;
import dev.slipway.kube.KubeDoor;
import dev.slipway.preflight.Network;

/// The ways out to the world that a workflow may take; nothing else reaches it.
public record Doors(Commands commands, KubeDoor kube, Bmcs bmcs, Network network, Time time) {}
