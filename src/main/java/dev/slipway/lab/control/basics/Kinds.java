package dev.slipway.lab.control.basics;

import dev.slipway.lab.api.Kind;

/// The kinds the basics work with.
final class Kinds {

    static final Kind CONFIG_MAP = new Kind("v1", "ConfigMap");
    static final Kind DAEMON_SET = new Kind("apps/v1", "DaemonSet");
    static final Kind DEPLOYMENT = new Kind("apps/v1", "Deployment");
    static final Kind ENDPOINTS = new Kind("v1", "Endpoints");
    static final Kind ENDPOINT_SLICE = new Kind("discovery.k8s.io/v1", "EndpointSlice");
    static final Kind NAMESPACE = new Kind("v1", "Namespace");
    static final Kind NODE = new Kind("v1", "Node");
    static final Kind POD = new Kind("v1", "Pod");
    static final Kind REPLICA_SET = new Kind("apps/v1", "ReplicaSet");
    static final Kind SERVICE = new Kind("v1", "Service");
    static final Kind SERVICE_ACCOUNT = new Kind("v1", "ServiceAccount");

    private Kinds() {}
}
