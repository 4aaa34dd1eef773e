package dev.slipway.bmc;

/// The login of a BMC. `toString` keeps the password to itself.
public record Credentials(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
