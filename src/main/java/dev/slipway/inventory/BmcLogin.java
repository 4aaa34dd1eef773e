package dev.slipway.inventory;

/// Whether a machine with a BMC must have its user name and password in the CSV.
///
/// EKS Anywhere's commands do without, as they believe another service may hold them; its library does not.
public enum BmcLogin {
    OPTIONAL,
    REQUIRED
}
