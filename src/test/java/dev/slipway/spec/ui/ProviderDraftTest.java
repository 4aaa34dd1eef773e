package dev.slipway.spec.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.fx.Background;
import dev.slipway.spec.ClusterParts;
import dev.slipway.spec.GenerateClusterConfig;
import dev.slipway.spec.Provider;
import dev.slipway.spec.SeparateEtcd;
import dev.slipway.spec.Spot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderDraftTest {

    private final List<Exception> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private WizardViewModel model;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        var draft = DraftViewModel.of(Forge.at(folder).desk(background), "new");
        model = new WizardViewModel(draft, ZoneOffset.UTC);
        draft.begin();
    }

    @AfterEach
    void close() {
        model.close();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TINKERBELL")
    void aDraftBeginsAsItIsGenerated(Provider provider) {
        model.choose(provider);

        assertThat(GenerateClusterConfig.generate("new-cluster", provider.word()))
                .isEqualTo(new GenerateClusterConfig.Generated.Text(text()));
        assertThat(model.draft().draft().get().changes().differing()).isEmpty();
    }

    @Test
    void whatWasTypedOfTheClusterGoesAlong() {
        set("spec.clusterNetwork.pods.cidrBlocks[0]", "10.128.0.0/12");
        set("spec.controlPlaneConfiguration.endpoint.host", "10.0.0.9");
        set("spec.proxyConfiguration.httpProxy", "proxy:3128");
        var pure = new FieldViewModel(
                model.draft(), _ -> Spot.cluster("metadata.name"), ClusterParts::named, Optional.empty());
        pure.value().set("shop");

        model.choose(Provider.VSPHERE);

        assertThat(text())
                .contains("- 10.128.0.0/12", "host: \"10.0.0.9\"", "httpProxy: proxy:3128", "name: shop-etcd")
                .doesNotContain("new-cluster", "Tinkerbell");

        model.choose(Provider.DOCKER);

        assertThat(text()).contains("- 10.128.0.0/12", "name: shop").doesNotContain("endpoint");
    }

    @Test
    void whatWasTypedOfAnInfrastructureIsThereWhenItIsChosenAgain() {
        model.choose(Provider.NUTANIX);
        datacenter("spec.endpoint").value().set("prism.example.com");
        model.choose(Provider.SNOW);
        set("spec.kubernetesVersion", "1.35");

        model.choose(Provider.NUTANIX);

        assertThat(text()).contains("endpoint: prism.example.com", "kubernetesVersion: \"1.35\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VSPHERE,    spec.server,                                 vcenter.example.com, 'server: "vcenter.example.com"'
            NUTANIX,    spec.endpoint,                               prism.example.com,   endpoint: prism.example.com
            CLOUDSTACK, spec.availabilityZones[0].zone.network.name, pods,                network: {name: pods}
            SNOW,       spec.identityRef.name,                       devices,             identityRef: {name: devices}
            """)
    void anEditOfTheDatacenterChangesOneLine(Provider provider, String path, String value, String line) {
        model.choose(provider);
        var before = text().lines().toList();

        datacenter(path).value().set(value);

        assertThat(changed(before)).singleElement().asString().isEqualToIgnoringWhitespace(line);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VSPHERE,    spec.diskGiB,              40,        diskGiB: 40
            NUTANIX,    spec.image.name,           node-1-36, name: node-1-36
            CLOUDSTACK, spec.computeOffering.name, large,     computeOffering: {name: large}
            SNOW,       spec.devices[0],           10.0.0.5,  - "10.0.0.5"
            """)
    void anEditOfAMachineConfigChangesOneLine(Provider provider, String path, String value, String line) {
        model.choose(provider);
        var before = text().lines().toList();

        value(KindPart.machines("spec.controlPlaneConfiguration"), path).value().set(value);

        assertThat(changed(before)).singleElement().asString().isEqualToIgnoringWhitespace(line);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsInAStepOfTheProvider(Provider provider) {
        model.choose(provider);
        set("spec.kubernetesVersion", "1.3x");

        assertThat(model.draft().judgement().get().problems())
                .isNotEmpty()
                .extracting(StepProblem::step)
                .isSubsetOf(model.way().steps());
    }

    @Test
    void aFieldSaysWhatIsWrongAndWhereItsValueComesFrom() {
        model.choose(Provider.VSPHERE);

        var server = datacenter("spec.server");
        var disk = value(KindPart.machines("spec.controlPlaneConfiguration"), "spec.diskGiB");

        assertThat(server.origin().get()).isEqualTo("Required");
        assertThat(server.error().get()).isNotEmpty();
        assertThat(server.help())
                .startsWith("Host name or address of the vCenter.")
                .endsWith("Never changes once the cluster exists.");
        assertThat(disk.origin().get()).isEqualTo("As generated");
        disk.value().set("80");
        assertThat(disk.origin().get()).isEqualTo("Written");
    }

    @Test
    void listsGrowAndShrink() {
        model.choose(Provider.CLOUDSTACK);
        var form = new KindFormModel(model, KindPart.datacenter());
        var before = text();

        form.add(field(form, "spec.availabilityZones"));
        assertThat(text()).contains("  - name: \"\"\n");

        form.remove(field(form, "spec.availabilityZones[1]"));
        assertThat(text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CLOUDSTACK, spec.symlinks,          /var/log/pods,    /data/pods,    '    /var/log/pods: /data/pods'
            CLOUDSTACK, spec.userCustomDetails, example.com/key,  5,             '    example.com/key: "5"'
            """)
    void aMapTakesAPairALine(Provider provider, String path, String key, String value, String line) {
        model.choose(provider);
        var form = new KindFormModel(model, KindPart.machines("spec.controlPlaneConfiguration"));
        var map = form.pairs(field(form, path));
        var before = text();

        assertThat(map.add(" " + key, value)).isTrue();

        assertThat(text()).contains(line + "\n");
        assertThat(map.pairs().get()).containsExactly(new PairsViewModel.Pair(key, value));
        map.remove(key);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void aKeyIsThereOnce() {
        model.choose(Provider.VSPHERE);
        var form = new KindFormModel(model, KindPart.group("spec.workerNodeGroupConfigurations[0]"));
        var labels = form.pairs(field(form, "spec.workerNodeGroupConfigurations[0].labels"));
        labels.add("rack", "a");

        assertThat(labels.add("Rack", "b")).isFalse();
        assertThat(labels.refusal().get()).isEqualTo("Rack is there already. Change its value, or use another key.");
        labels.add("row", "1");
        assertThat(labels.rename("row", "rack")).isFalse();
        assertThat(labels.rename("row", " ")).isFalse();
        assertThat(labels.rename("row", "hall")).isTrue();
        labels.value("hall", "2");

        assertThat(labels.refusal().get()).isEmpty();
        assertThat(text()).contains("    labels:\n      rack: a\n      hall: \"2\"\n");
    }

    @Test
    void etcdMovesToMachinesOfItsOwnAndBack() {
        model.choose(Provider.SNOW);
        var before = text();
        var stacked = KindGroup.of(model.draft().file());

        model.draft().edit(SeparateEtcd::added);

        assertThat(KindGroup.of(model.draft().file()))
                .hasSize(stacked.size() + 1)
                .contains(new KindGroup("spec.externalEtcdConfiguration", KindGroup.Role.ETCD));
        model.draft().edit(SeparateEtcd::removed);
        assertThat(text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SNOW,       spec.network.directNetworkInterfaces[0],                 Direct network interface 1
            SNOW,       spec.network.directNetworkInterfaces[0].ipPoolRef.name,  IP pool name
            SNOW,       spec.amiID,                                              AMI ID
            NUTANIX,    spec.vcpusPerSocket,                                     vCPUs per socket
            VSPHERE,    spec.diskGiB,                                            Disk in GiB
            VSPHERE,    spec.hostOSConfiguration.ntpConfiguration.servers[0],    NTP server 1
            CLOUDSTACK, spec.affinityGroupIds[0],                                Affinity group ID 1
            """)
    void aFieldIsCalledByItsWords(Provider provider, String path, String words) {
        model.choose(provider);

        var form = new KindFormModel(model, KindPart.machines("spec.controlPlaneConfiguration"));

        assertThat(field(form, path).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelReadsAsWords(Provider provider) {
        model.choose(provider);
        var parts = List.of(
                KindPart.datacenter(),
                KindPart.machines("spec.controlPlaneConfiguration"),
                KindPart.group("spec.controlPlaneConfiguration"),
                KindPart.group("spec.workerNodeGroupConfigurations[0]"));

        assertThat(parts)
                .flatExtracting(part -> part.fields(model.draft().file()))
                .extracting(KindField::words)
                .allSatisfy(words -> {
                    assertThat(words).matches("(vCPU|[A-Z]).*");
                    assertThat(words.split(" "))
                            .hasSizeLessThan(8)
                            .allMatch(word -> word.matches("[A-Z]?[a-z-]+|[A-Z]+s?|v?CPUs?|[GM]iB|\\d+"));
                });
    }

    private FieldViewModel datacenter(String path) {
        return value(KindPart.datacenter(), path);
    }

    private FieldViewModel value(KindPart part, String path) {
        var form = new KindFormModel(model, part);
        return form.value(field(form, path));
    }

    private static KindField field(KindFormModel form, String path) {
        return form.fields().get().stream()
                .filter(field -> field.spot().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form.fields().get().stream()
                        .map(field -> field.spot().path())
                        .toList()
                        .toString()));
    }

    private void set(String path, String value) {
        model.draft().edit(file -> Spot.cluster(path).set(file, value));
    }

    private List<String> changed(List<String> before) {
        var after = text().lines().toList();
        assertThat(after).hasSameSizeAs(before);
        return IntStream.range(0, after.size())
                .filter(line -> !after.get(line).equals(before.get(line)))
                .mapToObj(after::get)
                .toList();
    }

    private String text() {
        return model.draft().file().text();
    }
}
