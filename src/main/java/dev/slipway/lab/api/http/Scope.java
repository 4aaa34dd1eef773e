package dev.slipway.lab.api.http;

import dev.slipway.lab.api.ApiException;
import dev.slipway.lab.api.select.FieldSelector;
import dev.slipway.lab.api.select.LabelSelector;
import dev.slipway.lab.api.select.Selector;
import dev.slipway.lab.api.store.Resource;

/// A request about objects of one kind.
record Scope(Request request, Target target, Resource resource) {

    /// The objects a list or a watch is about.
    Selector selector() {
        Selector selector = LabelSelector.parse(request.query().text("labelSelector"))
                .and(FieldSelector.parse(request.query().text("fieldSelector")));
        return target.name().isEmpty()
                ? selector
                : selector.and(
                        object -> object.path("metadata").path("name").asText().equals(target.name()));
    }

    ApiException notAllowed() {
        return new ApiException(
                405, "MethodNotAllowed", "the server does not allow this method on the requested resource");
    }
}
