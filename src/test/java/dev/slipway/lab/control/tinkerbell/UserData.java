package dev.slipway.lab.control.tinkerbell;

/// Bootstrap data as Cluster API's kubeadm bootstrap makes it.
final class UserData {

    static final String INIT = """
            ## template: jinja
            #cloud-config
            write_files:
            - path: /etc/kubernetes/pki/ca.key
              content: secret
            - path: /run/kubeadm/kubeadm.yaml
              content: |
                ---
                apiVersion: kubeadm.k8s.io/v1beta4
                clusterName: ml-forge
                kind: ClusterConfiguration
                kubernetesVersion: v1.36.2
                ---
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: InitConfiguration
                nodeRegistration:
                  name: '{{ ds.meta_data.hostname }}'
                  kubeletExtraArgs:
                  - name: provider-id
                    value: PROVIDER_ID
                  - name: node-labels
                    value: rack=r1,zone=ams
            """;

    static final String JOIN = """
            ## template: jinja
            #cloud-config
            write_files:
            - path: /run/kubeadm/kubeadm-join-config.yaml
              content: |
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: JoinConfiguration
                discovery:
                  bootstrapToken: {apiServerEndpoint: "10.40.0.10:6443", token: abcdef.0123456789abcdef}
                nodeRegistration:
                  kubeletExtraArgs: {provider-id: PROVIDER_ID}
                  taints: [{key: gpu, value: only, effect: NoSchedule}]
            """;

    private UserData() {}
}
