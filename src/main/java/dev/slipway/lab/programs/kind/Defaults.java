package dev.slipway.lab.programs.kind;

import dev.slipway.lab.programs.reach.Manifest;
import dev.slipway.lab.programs.reach.Session;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What kind installs into every cluster it makes.
final class Defaults {

    static final String CNI = """
            apiVersion: apps/v1
            kind: DaemonSet
            metadata:
              name: kindnet
              namespace: kube-system
              labels: {app: kindnet, k8s-app: kindnet, tier: node}
            spec:
              selector: {matchLabels: {app: kindnet}}
              template:
                metadata: {labels: {app: kindnet, k8s-app: kindnet, tier: node}}
                spec:
                  hostNetwork: true
                  tolerations: [{operator: Exists}]
                  containers:
                  - {name: kindnet-cni, image: "docker.io/kindest/kindnetd:v20251212-v0.29.0-alpha-105-g20ccfc88"}
            """;

    static final String STORAGE = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: local-path-storage}
            ---
            apiVersion: storage.k8s.io/v1
            kind: StorageClass
            metadata:
              name: standard
              annotations: {storageclass.kubernetes.io/is-default-class: "true"}
            provisioner: rancher.io/local-path
            reclaimPolicy: Delete
            volumeBindingMode: WaitForFirstConsumer
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: local-path-provisioner, namespace: local-path-storage}
            spec:
              replicas: 1
              selector: {matchLabels: {app: local-path-provisioner}}
              template:
                metadata: {labels: {app: local-path-provisioner}}
                spec:
                  containers:
                  - name: local-path-provisioner
                    image: docker.io/kindest/local-path-provisioner:v20251212-v0.29.0-alpha-105-g20ccfc88
            """;

    private Defaults() {}

    static void apply(Session session, String manifest) {
        try {
            Manifest.read(manifest)
                    .forEach(object -> session.change(objects -> objects.apply(object, "kubectl-client-side-apply")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
