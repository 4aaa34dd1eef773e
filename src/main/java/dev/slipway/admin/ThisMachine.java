package dev.slipway.admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The computer Slipway runs on, as its checks measure it.
public interface ThisMachine {

    /// The name of the operating system, such as `Ubuntu 24.04.3 LTS`.
    String system() throws IOException;

    boolean linux();

    /// As Go spells it: `amd64`, `arm64`.
    String architecture();

    int cores();

    /// In bytes.
    long memory();

    /// In bytes, where workspaces lie.
    long freeDisk() throws IOException;

    String host();

    String user();

    /// The networks its cards reach, such as `eno1 VLAN 120`; without loopback and what containers bring.
    List<String> networks() throws IOException;

    /// Whether a program could listen on a port.
    boolean free(int port);

    /// The machine of this process, measured where `folder` lies.
    static ThisMachine local(Path folder) {
        return new LocalMachine(folder);
    }
}
