package dev.slipway.lab.control.eksa;

/// What API servers write down of their requests unless the Cluster says otherwise.
final class AuditPolicy {

    static final String DEFAULT = """
            apiVersion: audit.k8s.io/v1
            kind: Policy
            rules:
            - level: None
              users:
              - system:kube-proxy
              verbs: [watch]
              resources:
              - resources: [endpoints, services, services/status]
            - level: None
              nonResourceURLs: ["/healthz*", "/version", "/swagger*"]
            - level: Metadata
              resources:
              - resources: [secrets, configmaps, serviceaccounts/token]
              omitStages: [RequestReceived]
            - level: RequestResponse
              omitStages: [RequestReceived]
            """;

    private AuditPolicy() {}
}
