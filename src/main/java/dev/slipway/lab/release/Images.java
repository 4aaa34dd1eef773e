package dev.slipway.lab.release;

/// Container images as the public registry names them.
public final class Images {

    /// Where the images of EKS Distro are.
    public static final String DISTRO = "public.ecr.aws/eks-distro";

    static final String ANYWHERE = "public.ecr.aws/eks-anywhere";

    private Images() {}

    /// An image EKS Anywhere builds, with the tag its builds have.
    public static String anywhere(String name, String version) {
        return "%s/%s:%s-eks-a-%d".formatted(ANYWHERE, name, version, Versions.BUNDLE_NUMBER);
    }
}
