package dev.slipway.spec.rules;

import java.util.EnumSet;
import java.util.Set;

/// The check of EKS Anywhere a rule belongs to. Each ends differently when it fails, so each can be asked alone.
public enum Scope {
    /// Strict decoding of the Cluster document.
    PARSE,
    /// The ordered rules of the Cluster document alone.
    CLUSTER,
    /// Lenient reading of all documents.
    LOAD,
    /// The rules over all documents together.
    CONFIG,
    /// Strict decoding of one other document.
    READ_KIND,
    /// The rules of one other document alone.
    KIND,
    /// The provider's checks of one other document, which say the same without their Cluster.
    PROVIDER_KIND,
    /// Choosing the provider.
    PROVIDER,
    /// The provider's checks before creation that need nothing but the file.
    CREATE,
    /// What the create command refuses besides.
    COMMAND,
    /// What can only be said with the machines at hand; such rules live in the rooms that know them.
    WITH_INVENTORY;

    /// What creating a cluster asks of its file.
    public static final Set<Scope> OF_CREATE =
            Set.copyOf(EnumSet.of(PARSE, CLUSTER, LOAD, CONFIG, PROVIDER, CREATE, COMMAND));
}
