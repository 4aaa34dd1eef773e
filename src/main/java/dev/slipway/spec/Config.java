package dev.slipway.spec;

import dev.slipway.finding.Finding;
import dev.slipway.spec.yaml.Span;
import dev.slipway.spec.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file describes: its documents in the types of their kinds, with defaults, and what they refer to.
///
/// This is what rules look at. A document that is missing has the fields of an empty one.
public record Config(SpecFile file, List<Document> documents, Map<String, String> environment) {

    private static final String CLUSTER = "Cluster";

    public Config {
        documents = List.copyOf(documents);
        environment = Map.copyOf(environment);
    }

    /// A document of a known kind is decoded and has its defaults; one of another kind is as it was written.
    public record Document(SpecDocument source, Field root, List<Finding> findings) {

        public String kind() {
            return source.kind();
        }

        public String name() {
            return root.at("metadata").at("name").text();
        }

        public Field spec() {
            return root.at("spec");
        }

        public String namespace() {
            return root.at("metadata").at("namespace").text();
        }

        boolean is(String apiVersion, String kind, String name) {
            return kind().equals(kind)
                    && name().equals(name)
                    && root.at("apiVersion").text().equals(apiVersion);
        }
    }

    public static Config of(SpecFile file, Map<String, String> environment) {
        var datacenter = strictDatacenter(file);
        var decoded = file.documents().stream()
                .map(source -> decode(
                        source,
                        source.kind().equals(CLUSTER)
                                || datacenter
                                        .filter(at -> at == source.position())
                                        .isPresent()))
                .toList();
        return new Config(file, new Defaults(decoded).applied(), environment);
    }

    // Creation reads the datacenter once more, and strictly, for all providers but Snow.
    private static Optional<Integer> strictDatacenter(SpecFile file) {
        return file.documents().stream()
                .filter(source -> source.kind().equals(CLUSTER))
                .findFirst()
                .map(cluster -> cluster.root().below("spec.datacenterRef.kind").text())
                .filter(kind -> !kind.equals(Provider.SNOW.datacenterKind()))
                .flatMap(kind -> file.documents().stream()
                        .filter(source -> source.kind().equals(kind))
                        .map(SpecDocument::position)
                        .findFirst());
    }

    private static Document decode(SpecDocument source, boolean strict) {
        return Schema.ofConfiguration(source.kind())
                .map(type -> Decoder.decode(
                        source.root(), type, new DecodeFindings(source.file(), source.firstLine(), strict)))
                .map(decoded -> new Document(source, decoded.root(), decoded.findings()))
                .orElseGet(() -> new Document(source, source.root(), List.of()));
    }

    public Optional<Document> clusterDocument() {
        return all(CLUSTER).findFirst();
    }

    public Stream<Document> all(String kind) {
        return documents.stream().filter(document -> document.kind().equals(kind));
    }

    public Field cluster() {
        return clusterDocument().map(Document::root).orElseGet(this::nothing);
    }

    public Field spec() {
        return cluster().at("spec");
    }

    public Field controlPlane() {
        return spec().at("controlPlaneConfiguration");
    }

    public List<Field> workerGroups() {
        return spec().at("workerNodeGroupConfigurations").items();
    }

    public Field externalEtcd() {
        return spec().at("externalEtcdConfiguration");
    }

    public Field datacenterRef() {
        return spec().at("datacenterRef");
    }

    public Optional<Provider> provider() {
        return Provider.ofDatacenter(datacenterRef().at("kind").text());
    }

    public boolean is(Provider provider) {
        return provider().filter(provider::equals).isPresent();
    }

    public String clusterName() {
        return cluster().at("metadata").at("name").text();
    }

    public boolean selfManaged() {
        var manager = spec().at("managementCluster").at("name").text();
        return manager.isEmpty() || manager.equals(clusterName());
    }

    /// The document a reference names. Of several with one name the last counts.
    public Optional<Document> find(String kind, String name) {
        var apiVersion = cluster().at("apiVersion").text();
        return documents.stream()
                .filter(document -> document.is(apiVersion, kind, name))
                .reduce((_, last) -> last);
    }

    public Optional<Document> find(Field ref) {
        return find(ref.at("kind").text(), ref.at("name").text());
    }

    public Optional<Document> datacenter() {
        return find(datacenterRef());
    }

    /// Where the cluster refers to machine configs: control plane, workers, etcd.
    public List<Field> machineRefs() {
        var refs = new ArrayList<Field>();
        refs.add(controlPlane().at("machineGroupRef"));
        workerGroups().forEach(group -> refs.add(group.at("machineGroupRef")));
        refs.add(externalEtcd().at("machineGroupRef"));
        return refs.stream().filter(Field::present).toList();
    }

    /// The machine config of a reference's name, if any reference claims it by its right kind.
    public Optional<Document> machine(Field ref) {
        var kind = provider().map(Provider::machineKind).orElse("");
        var name = ref.at("name").text();
        return find(kind, name)
                .filter(_ ->
                        refers(ref, kind, name) || machineRefs().stream().anyMatch(other -> refers(other, kind, name)));
    }

    private static boolean refers(Field ref, String kind, String name) {
        return ref.at("kind").text().equals(kind) && ref.at("name").text().equals(name);
    }

    /// The machine configs the cluster refers to, each once.
    public List<Document> machines() {
        var kind = provider().map(Provider::machineKind).orElse("");
        return machineRefs().stream()
                .filter(ref -> ref.at("kind").text().equals(kind))
                .map(ref -> ref.at("name").text())
                .distinct()
                .flatMap(name -> find(kind, name).stream())
                .toList();
    }

    public boolean active(String featureSwitch) {
        return environment.getOrDefault(featureSwitch, "").equals("true");
    }

    private Field nothing() {
        Path path = file.path();
        return Field.of(path, new Yaml.Mapping(List.of(), true, new Span(1, 1, 0, 0)));
    }
}
