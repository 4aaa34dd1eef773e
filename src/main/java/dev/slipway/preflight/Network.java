package dev.slipway.preflight;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// What a check may ask of the network around the admin machine.
public interface Network {

    /// Whether somebody accepts a TCP connection there, within half a second.
    boolean answers(String host, int port);

    /// The admin machine's own address towards the world.
    String ownAddress() throws IOException;

    /// The network this machine is on.
    static Network local() {
        return new Network() {

            private static final int MILLIS = 500;

            @Override
            public boolean answers(String host, int port) {
                try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(host, port), MILLIS);
                    return true;
                } catch (IOException _) {
                    return false;
                }
            }

            // Nothing is sent: connecting a datagram socket only chooses the way.
            @Override
            public String ownAddress() throws IOException {
                try (var socket = new DatagramSocket()) {
                    socket.connect(new InetSocketAddress("1.2.3.4", 80));
                    InetAddress address = socket.getLocalAddress();
                    return address.getHostAddress();
                }
            }
        };
    }
}
