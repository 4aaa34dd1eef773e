/// The BMCs of the lab as they stand on the network: Redfish over HTTPS, on loopback only.
@NullMarked
package dev.slipway.lab.world.bmc;

import org.jspecify.annotations.NullMarked;
