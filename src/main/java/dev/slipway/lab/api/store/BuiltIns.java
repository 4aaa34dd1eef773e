package dev.slipway.lab.api.store;

import dev.slipway.lab.api.store.Resource.Names;
import dev.slipway.lab.api.store.Resource.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The kinds every API server serves.
final class BuiltIns {

    // group, versions, kind, plural, short names, categories, traits: n namespaced, s status, x scale, g generation
    private static final String TABLE = """
            -  v1  Namespace              namespaces              ns      -    s
            -  v1  Node                   nodes                   no      -    s
            -  v1  Pod                    pods                    po      all  ns
            -  v1  Service                services                svc     all  ns
            -  v1  Endpoints              endpoints               ep      -    n
            -  v1  Secret                 secrets                 -       -    n
            -  v1  ConfigMap              configmaps              cm      -    n
            -  v1  ServiceAccount         serviceaccounts         sa      -    n
            -  v1  Event                  events                  ev      -    n
            -  v1  PersistentVolume       persistentvolumes       pv      -    s
            -  v1  PersistentVolumeClaim  persistentvolumeclaims  pvc     -    ns
            -  v1  ReplicationController  replicationcontrollers  rc      all  nsxg
            -  v1  ResourceQuota          resourcequotas          quota   -    ns
            -  v1  LimitRange             limitranges             limits  -    n
            -  v1  PodTemplate            podtemplates            -       -    n
            apps  v1  Deployment          deployments          deploy  all  nsxg
            apps  v1  ReplicaSet          replicasets          rs      all  nsxg
            apps  v1  DaemonSet           daemonsets           ds      all  nsg
            apps  v1  StatefulSet         statefulsets         sts     all  nsxg
            apps  v1  ControllerRevision  controllerrevisions  -       -    n
            autoscaling  v2,v1  HorizontalPodAutoscaler  horizontalpodautoscalers  hpa  all  ns
            batch  v1  Job      jobs      -   all  nsg
            batch  v1  CronJob  cronjobs  cj  all  nsg
            rbac.authorization.k8s.io  v1  Role                roles                -  -  n
            rbac.authorization.k8s.io  v1  RoleBinding         rolebindings         -  -  n
            rbac.authorization.k8s.io  v1  ClusterRole         clusterroles         -  -  -
            rbac.authorization.k8s.io  v1  ClusterRoleBinding  clusterrolebindings  -  -  -
            coordination.k8s.io  v1  Lease  leases  -  -  n
            apiextensions.k8s.io  v1  CustomResourceDefinition  customresourcedefinitions  crd,crds  api-extensions  sg
            admissionregistration.k8s.io  v1  MutatingWebhookConfiguration      mutatingwebhookconfigurations      -  api-extensions  g
            admissionregistration.k8s.io  v1  ValidatingWebhookConfiguration    validatingwebhookconfigurations    -  api-extensions  g
            admissionregistration.k8s.io  v1  ValidatingAdmissionPolicy         validatingadmissionpolicies        -  api-extensions  sg
            admissionregistration.k8s.io  v1  ValidatingAdmissionPolicyBinding  validatingadmissionpolicybindings  -  api-extensions  g
            apiregistration.k8s.io  v1  APIService  apiservices  -  api-extensions  s
            policy  v1  PodDisruptionBudget  poddisruptionbudgets  pdb  -  nsg
            storage.k8s.io  v1  StorageClass      storageclasses     sc  -  -
            storage.k8s.io  v1  CSIDriver         csidrivers         -   -  -
            storage.k8s.io  v1  CSINode           csinodes           -   -  -
            storage.k8s.io  v1  VolumeAttachment  volumeattachments  -   -  s
            networking.k8s.io  v1  NetworkPolicy  networkpolicies  netpol  -  ng
            networking.k8s.io  v1  Ingress        ingresses        ing     -  nsg
            networking.k8s.io  v1  IngressClass   ingressclasses   -       -  g
            scheduling.k8s.io  v1  PriorityClass  priorityclasses  pc  -  g
            node.k8s.io  v1  RuntimeClass  runtimeclasses  -  -  -
            discovery.k8s.io  v1  EndpointSlice  endpointslices  -  -  ng
            certificates.k8s.io  v1  CertificateSigningRequest  certificatesigningrequests  csr  -  s
            flowcontrol.apiserver.k8s.io  v1  FlowSchema                  flowschemas                  -  -  sg
            flowcontrol.apiserver.k8s.io  v1  PriorityLevelConfiguration  prioritylevelconfigurations  -  -  sg
            """;

    private static final Map<String, Trait> LETTERS =
            Map.of("n", Trait.NAMESPACED, "s", Trait.STATUS, "x", Trait.SCALE, "g", Trait.GENERATION);

    private BuiltIns() {}

    static List<Resource> all() {
        return TABLE.lines().map(line -> read(line.split("\\s+"))).toList();
    }

    private static Resource read(String[] cells) {
        var names = new Names(cells[2], cells[3], cells[2].toLowerCase(Locale.ROOT), list(cells[4]), list(cells[5]));
        return new Resource(
                cells[0].equals("-") ? "" : cells[0], list(cells[1]), names, traits(cells[6]), Optional.empty());
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(",")).filter(word -> !word.equals("-")).toList();
    }

    private static Set<Trait> traits(String letters) {
        var traits = EnumSet.noneOf(Trait.class);
        LETTERS.forEach((letter, trait) -> {
            if (letters.contains(letter)) {
                traits.add(trait);
            }
        });
        return traits;
    }
}
