/// The inventory on screen: a table like a spreadsheet's, imports, BMC tests, and what the clusters find in it.
@NullMarked
package dev.slipway.inventory.ui;

import org.jspecify.annotations.NullMarked;
