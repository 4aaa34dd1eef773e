package dev.slipway.spec.rules;

import static dev.slipway.spec.rules.Scope.KIND;
import static dev.slipway.spec.rules.Scope.PROVIDER_KIND;
import static java.util.Map.entry;

import dev.slipway.spec.Provider;
import java.util.List;
import java.util.Map;

/// The rules of documents that are asked alone, in the order EKS Anywhere asks them.
final class KindRules {

    private static final Map<String, List<Rule>> OF_KIND = Map.ofEntries(
            entry(
                    "TinkerbellDatacenterConfig",
                    List.of(Rule.of("datacenter", KIND, TinkerbellDatacenterRules::content))),
            entry(
                    "TinkerbellMachineConfig",
                    List.of(
                            Rule.of("machine", KIND, TinkerbellMachineRules::content),
                            Rule.of("users", KIND, TinkerbellMachineRules::users))),
            entry("VSphereDatacenterConfig", List.of(Rule.of("datacenter", KIND, VSphereDatacenterRules::asWritten))),
            entry(
                    "VSphereMachineConfig",
                    List.of(
                            Rule.of("template", KIND, VSphereMachineRules::template),
                            Rule.of("users", KIND, config -> UserRules.asWritten(config, Provider.VSPHERE)),
                            Rule.of("machine", KIND, VSphereMachineRules::content))),
            entry(
                    "CloudStackDatacenterConfig",
                    List.of(Rule.of("datacenter", KIND, CloudStackDatacenterRules::asWritten))),
            entry(
                    "CloudStackMachineConfig",
                    List.of(
                            Rule.of("symlinks", KIND, CloudStackDiskRules::symlinks),
                            Rule.of("users", KIND, config -> UserRules.asWritten(config, Provider.CLOUDSTACK)),
                            Rule.of("machine", KIND, CloudStackMachineRules::content))),
            entry(
                    "NutanixDatacenterConfig",
                    List.of(
                            Rule.of("datacenter", KIND, NutanixDatacenterRules::content),
                            Rule.of("provider-datacenter", PROVIDER_KIND, NutanixProviderDatacenterRules::asWritten))),
            entry(
                    "NutanixMachineConfig",
                    List.of(
                            Rule.of("machine", KIND, NutanixMachineRules::content),
                            Rule.of("users", KIND, config -> UserRules.asWritten(config, Provider.NUTANIX)),
                            Rule.of("provider-machine", PROVIDER_KIND, NutanixProviderMachineRules::content))),
            entry("SnowDatacenterConfig", List.of(Rule.of("datacenter", KIND, SnowDatacenterRules::asWritten))),
            entry(
                    "SnowMachineConfig",
                    List.of(
                            Rule.of("key", KIND, SnowMachineRules::key),
                            Rule.of("machine", KIND, SnowMachineRules::content))),
            entry("SnowIPPool", List.of(Rule.of("pool", KIND, SnowPoolRules::content))),
            entry("OIDCConfig", List.of(Rule.of("oidc", KIND, IdentityRules::oidc))),
            entry("AWSIamConfig", List.of(Rule.of("aws-iam", KIND, IdentityRules::awsIam))));

    private KindRules() {}

    static List<Rule> of(String kind) {
        return OF_KIND.getOrDefault(kind, List.of());
    }
}
