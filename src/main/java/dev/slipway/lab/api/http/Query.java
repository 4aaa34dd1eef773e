package dev.slipway.lab.api.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The parameters of a request's address.
record Query(Map<String, String> parameters) {

    static Query parse(String raw) {
        var parameters = new HashMap<String, String>();
        for (var pair : raw.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Query(parameters);
    }

    /// Empty when it is not given.
    String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    boolean flag(String name) {
        return text(name).equals("true") || text(name).equals("1");
    }

    long number(String name, long otherwise) {
        try {
            return has(name) ? Long.parseLong(text(name)) : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
