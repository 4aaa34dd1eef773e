package dev.slipway.lab.api.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How services and what is behind them are printed.
final class ServiceColumns {

    private static final int SHOWN = 3;

    private ServiceColumns() {}

    static List<Column> of(String kind) {
        return switch (kind) {
            case "Service" ->
                List.of(
                        Column.naming(),
                        Column.text("Type", row -> row.text("/spec/type", "ClusterIP")),
                        Column.text("Cluster-IP", row -> row.orNone("/spec/clusterIP")),
                        Column.text("External-IP", ServiceColumns::external),
                        Column.text("Port(s)", ServiceColumns::ports),
                        Column.age(),
                        Column.wide("Selector", row -> Row.pairs(row.at("/spec/selector"))));
            case "Endpoints" ->
                List.of(Column.naming(), Column.text("Endpoints", ServiceColumns::endpoints), Column.age());
            case "EndpointSlice" ->
                List.of(
                        Column.naming(),
                        Column.text("AddressType", row -> row.text("/addressType")),
                        Column.text("Ports", row -> Row.joined(texts(row.all("/ports"), "port"))),
                        Column.text("Endpoints", ServiceColumns::sliceEndpoints),
                        Column.age());
            default ->
                List.of(
                        Column.naming(),
                        Column.text("Class", row -> row.orNone("/spec/ingressClassName")),
                        Column.text(
                                "Hosts",
                                row -> texts(row.all("/spec/rules"), "host").stream()
                                        .collect(Collectors.joining(","))),
                        Column.text("Address", row -> String.join(",", addresses(row))),
                        Column.text("Ports", row -> row.at("/spec/tls").isEmpty() ? "80" : "80, 443"),
                        Column.age());
        };
    }

    private static String external(Row row) {
        var given = Row.stream(row.at("/spec/externalIPs")).map(JsonNode::asText);
        return switch (row.text("/spec/type")) {
            case "LoadBalancer" -> {
                var all = Stream.concat(addresses(row).stream(), given).toList();
                yield all.isEmpty() ? "<pending>" : String.join(",", all);
            }
            case "ExternalName" -> row.text("/spec/externalName");
            default -> Row.joined(given.toList());
        };
    }

    private static List<String> addresses(Row row) {
        return row.all("/status/loadBalancer/ingress")
                .map(ingress ->
                        ingress.path("ip").asText(ingress.path("hostname").asText()))
                .toList();
    }

    private static String ports(Row row) {
        return Row.joined(row.all("/spec/ports")
                .map(port -> port.path("port").asText()
                        + (port.has("nodePort") ? ":" + port.path("nodePort").asText() : "")
                        + "/"
                        + port.path("protocol").asText("TCP"))
                .toList());
    }

    private static String endpoints(Row row) {
        return shortened(row.all("/subsets")
                .flatMap(subset -> Row.stream(subset.path("addresses"))
                        .flatMap(address -> Row.stream(subset.path("ports"))
                                .map(port -> address.path("ip").asText() + ":"
                                        + port.path("port").asText())))
                .toList());
    }

    private static String sliceEndpoints(Row row) {
        return shortened(row.all("/endpoints")
                .flatMap(endpoint -> Row.stream(endpoint.path("addresses")))
                .map(JsonNode::asText)
                .toList());
    }

    private static String shortened(List<String> all) {
        return all.size() <= SHOWN
                ? Row.joined(all)
                : "%s + %d more...".formatted(String.join(",", all.subList(0, SHOWN)), all.size() - SHOWN);
    }

    private static List<String> texts(Stream<JsonNode> nodes, String field) {
        return nodes.map(node -> node.path(field).asText()).toList();
    }
}
