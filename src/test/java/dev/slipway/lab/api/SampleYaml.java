package dev.slipway.lab.api;

/// Objects as an operator has them in files: a node, a pod and a deployment.
final class SampleYaml {

    static final String NODE = """
            apiVersion: v1
            kind: Node
            metadata: {name: ams-c01, labels: {node-role.kubernetes.io/control-plane: ""}}
            status:
              addresses: [{type: InternalIP, address: 10.40.0.21}]
              conditions:
              - {type: Ready, status: "True", reason: KubeletReady, message: kubelet is posting ready status}
              nodeInfo:
                kubeletVersion: v1.36.1-eks-1
                osImage: Ubuntu 22.04.5 LTS
                kernelVersion: 5.15.0-91-generic
                containerRuntimeVersion: containerd://1.7.27
            """;

    static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, namespace: default}
            spec: {containers: [{name: web, image: "web:1"}]}
            """;

    static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, labels: {app: web}}
            spec:
              replicas: 2
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - {name: web, image: "web:1", ports: [{containerPort: 80}]}
            """;

    private SampleYaml() {}
}
