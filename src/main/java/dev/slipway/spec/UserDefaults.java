package dev.slipway.spec;

import dev.slipway.spec.yaml.Yaml.Form;
import dev.slipway.spec.yaml.Yaml.Mapping;
import dev.slipway.spec.yaml.Yaml.Scalar;
import java.util.List;

/// The user EKS Anywhere gives machines when it loads a file (pkg/api/v1alpha1/machine_types.go).
final class UserDefaults {

    private UserDefaults() {}

    /// Gives the first user a name and an empty key, where one is missing.
    static void fill(Tree tree, String name) {
        var span = tree.root().below("spec.users").span();
        tree.begin("spec.users", List.of(new Mapping(List.of(), true, span)));
        tree.begin("spec.users[0].sshAuthorizedKeys", List.of(new Scalar(Form.TEXT, "", span)));
        tree.fill("spec.users[0].name", name);
    }
}
