package dev.slipway.app;

import dev.slipway.fx.Room;
import java.util.List;

/// The rooms of the window, in the order in which they are asked for a place.
final class Rooms {

    private Rooms() {}

    static List<Room> of(Site site) {
        var fleet = new FleetRoom(site);
        return List.of(
                new CreateRoom(site, fleet), new HardwareRoom(site), new AdminRoom(site), new RunsRoom(site), fleet);
    }
}
