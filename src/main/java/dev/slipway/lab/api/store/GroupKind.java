package dev.slipway.lab.api.store;

import dev.slipway.lab.api.Kind;

/// A kind whatever its version.
public record GroupKind(String group, String kind) {

    static final GroupKind NAMESPACE = new GroupKind("", "Namespace");
    static final GroupKind DEFINITION = new GroupKind("apiextensions.k8s.io", "CustomResourceDefinition");

    static GroupKind of(Kind kind) {
        return new GroupKind(kind.group(), kind.name());
    }
}
