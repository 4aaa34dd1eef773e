package dev.slipway.lab.control.eksa;

/// Templates of the network configuration a machine gets; Tinkerbell fills them in from its Hardware.
final class NetworkFiles {

    static final String NETPLAN = """
            {{ if (index .Hardware.Interfaces 0).DHCP.VLANID }}network:
                version: 2
                renderer: networkd
                ethernets:
                    mainif:
                        match:
                            macaddress: {{ (index .Hardware.Interfaces 0).DHCP.MAC }}
                        set-name: mainif

                vlans:
                    vlan{{ (index .Hardware.Interfaces 0).DHCP.VLANID }}:
                        id: {{ (index .Hardware.Interfaces 0).DHCP.VLANID }}
                        link: mainif
                        addresses:
                        - {{ (index .Hardware.Interfaces 0).DHCP.IP.Address }}/{{ netmaskToPrefixLength (index .Hardware.Interfaces 0).DHCP.IP.Netmask }}
                        nameservers:
                            addresses: [{{ range $i, $ns := (index .Hardware.Interfaces 0).DHCP.NameServers }}{{if $i}}, {{end}}{{$ns}}{{end}}]
                        {{- if (index .Hardware.Interfaces 0).DHCP.IP.Gateway }}
                        routes:
                            - to: default
                              via: {{ (index .Hardware.Interfaces 0).DHCP.IP.Gateway }}
                        {{- end }}
            {{ else }}network:
                version: 2
                renderer: networkd
                ethernets:
                    id0:
                        match:
                            macaddress: {{ (index .Hardware.Interfaces 0).DHCP.MAC }}
                        addresses:
                            - {{ (index .Hardware.Interfaces 0).DHCP.IP.Address }}/{{ netmaskToPrefixLength (index .Hardware.Interfaces 0).DHCP.IP.Netmask }}
                        nameservers:
                            addresses: [{{ range $i, $ns := (index .Hardware.Interfaces 0).DHCP.NameServers }}{{if $i}}, {{end}}{{$ns}}{{end}}]
                        routes:
                            - to: default
                              via: {{ (index .Hardware.Interfaces 0).DHCP.IP.Gateway }}
            {{ end }}""";

    static final String NETWORK_MANAGER = """
            {{ if (index .Hardware.Interfaces 0).DHCP.VLANID }}[connection]
            id=vlan-connection
            type=vlan
            autoconnect=yes
            autoconnect-priority=10

            [ethernet]
            mac-address={{ (index .Hardware.Interfaces 0).DHCP.MAC }}

            [vlan]
            flags=1
            id={{ (index .Hardware.Interfaces 0).DHCP.VLANID }}
            mac-address={{ (index .Hardware.Interfaces 0).DHCP.MAC }}

            [ipv4]
            address1={{ (index .Hardware.Interfaces 0).DHCP.IP.Address }}/{{ netmaskToPrefixLength (index .Hardware.Interfaces 0).DHCP.IP.Netmask }}
            dns={{ range $i, $ns := (index .Hardware.Interfaces 0).DHCP.NameServers }}{{if $i}};{{end}}{{$ns}}{{end}};
            gateway={{ (index .Hardware.Interfaces 0).DHCP.IP.Gateway }}
            method=manual

            [ipv6]
            addr-gen-mode=default
            method=ignore
            {{ else }}[connection]
            id=static-connection
            type=ethernet
            autoconnect=yes
            autoconnect-priority=10

            [ethernet]
            mac-address={{ (index .Hardware.Interfaces 0).DHCP.MAC }}

            [ipv4]
            address1={{ (index .Hardware.Interfaces 0).DHCP.IP.Address }}/{{ netmaskToPrefixLength (index .Hardware.Interfaces 0).DHCP.IP.Netmask }}
            dns={{ range $i, $ns := (index .Hardware.Interfaces 0).DHCP.NameServers }}{{if $i}};{{end}}{{$ns}}{{end}};
            gateway={{ (index .Hardware.Interfaces 0).DHCP.IP.Gateway }}
            method=manual

            [ipv6]
            addr-gen-mode=default
            method=ignore
            {{ end }}""";

    private NetworkFiles() {}
}
