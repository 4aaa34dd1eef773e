package dev.slipway.lab.programs.clusterctl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.lab.programs.reach.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The kind of the inventory's entries.
final class InventoryDefinition {

    private static final String MANIFEST = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: providers.clusterctl.cluster.x-k8s.io
              labels:
                clusterctl.cluster.x-k8s.io: ""
                clusterctl.cluster.x-k8s.io/core: inventory
            spec:
              group: clusterctl.cluster.x-k8s.io
              names:
                categories: [cluster-api]
                kind: Provider
                listKind: ProviderList
                plural: providers
                singular: provider
              scope: Namespaced
              versions:
              - name: v1alpha3
                served: true
                storage: true
                additionalPrinterColumns:
                - {name: Age, type: date, jsonPath: .metadata.creationTimestamp}
                - {name: Type, type: string, jsonPath: .type}
                - {name: Provider, type: string, jsonPath: .providerName}
                - {name: Version, type: string, jsonPath: .version}
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      apiVersion: {type: string}
                      kind: {type: string}
                      metadata: {type: object}
                      providerName: {type: string}
                      type: {type: string}
                      version: {type: string}
                      watchedNamespace: {type: string}
            """;

    private InventoryDefinition() {}

    static ObjectNode object() {
        try {
            return Manifest.read(MANIFEST).getFirst();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
