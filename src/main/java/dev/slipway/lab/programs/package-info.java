/// Programs of the lab, answering argv.
@NullMarked
package dev.slipway.lab.programs;

import org.jspecify.annotations.NullMarked;
