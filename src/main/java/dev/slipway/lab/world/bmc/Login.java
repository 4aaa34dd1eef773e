package dev.slipway.lab.world.bmc;

/// A user name and a password as a caller sent them. `toString` keeps the password to itself.
record Login(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
