package dev.slipway.spec;

/// The repository a cluster follows, as documents: a FluxConfig and the reference to it.
public final class Flux {

    public static final String KIND = "FluxConfig";
    private static final Spot REF = Spot.cluster("spec.gitOpsRef");

    private Flux() {}

    /// Whether a specification asks for Flux.
    public static boolean in(SpecFile file) {
        return REF.at("spec.gitOpsRef.kind").text(file).equals(KIND);
    }

    /// Adds what Flux needs, unless it is there.
    public static SpecFile added(SpecFile file) {
        return in(file) ? file : withDocument(file);
    }

    /// Takes it out again.
    public static SpecFile removed(SpecFile file) {
        var name = REF.at("spec.gitOpsRef.name").text(file);
        var unreferred = in(file) ? REF.clear(file) : file;
        return unreferred.document(KIND, name).map(unreferred::without).orElse(unreferred);
    }

    private static SpecFile withDocument(SpecFile file) {
        var name = ClusterParts.name(file);
        var referred = REF.document(file)
                .map(cluster -> file.adding(cluster, "spec", "gitOpsRef", "kind: %s\nname: %s\n".formatted(KIND, name)))
                .orElse(file);
        return referred.adding("""
                apiVersion: anywhere.eks.amazonaws.com/v1alpha1
                kind: %s
                metadata:
                  name: %s
                spec:
                  git:
                    repositoryUrl: ""
                """.formatted(KIND, name));
    }
}
