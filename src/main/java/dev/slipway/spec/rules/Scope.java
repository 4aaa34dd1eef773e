package dev.slipway.spec.rules;

import dev.slipway.spec.Provider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The check of EKS Anywhere a rule belongs to. Each ends differently when it fails, so each can be asked alone.
public enum Scope {
    /// Strict decoding of the Cluster document.
    PARSE("parse"),
    /// The ordered rules of the Cluster document alone.
    CLUSTER("cluster"),
    /// Lenient reading of all documents.
    LOAD("load"),
    /// The rules over all documents together.
    CONFIG("config"),
    /// Strict decoding of one other document.
    READ_KIND("datacenter-read"),
    /// The rules of one other document alone.
    KIND("datacenter"),
    /// The provider's checks of one other document, which say the same without their Cluster.
    PROVIDER_KIND("provider"),
    /// Choosing the provider.
    PROVIDER("provider-select"),
    /// The provider's checks before creation that need nothing but the file.
    CREATE("create"),
    /// What the create command refuses besides.
    COMMAND("command"),
    /// What the upgrade command refuses to change about an existing cluster.
    UPGRADE("upgrade"),
    /// What the API server refuses to change about objects it has.
    UPDATE("update"),
    /// What can only be said with the machines at hand; such rules live in the rooms that know them.
    WITH_INVENTORY("inventory");

    /// What creating a cluster asks of its file.
    public static final Set<Scope> OF_CREATE =
            Set.copyOf(EnumSet.of(PARSE, CLUSTER, LOAD, CONFIG, PROVIDER, CREATE, COMMAND));

    /// What upgrading a cluster asks of the new file alone.
    static final Set<Scope> OF_UPGRADE = Set.copyOf(EnumSet.of(PARSE, CLUSTER, LOAD, CONFIG, PROVIDER));

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /// Its name; that of a check that is different for each provider is completed by the provider's.
    public String word() {
        return word;
    }

    String word(Optional<Provider> provider) {
        return this == CREATE ? word + provider.map(known -> ":" + known.word()).orElse("") : word;
    }
}
