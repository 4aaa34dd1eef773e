package dev.slipway.lifecycle.files;

/// A container image's address, taken apart.
record Image(String repository, String tag) {

    static Image of(String address) {
        var digest = address.indexOf('@');
        var plain = digest < 0 ? address : address.substring(0, digest);
        var colon = plain.lastIndexOf(':');
        return colon > plain.lastIndexOf('/')
                ? new Image(plain.substring(0, colon), plain.substring(colon + 1))
                : new Image(plain, "latest");
    }

    /// The repository's parent, such as `public.ecr.aws/eks-distro/coredns` of `…/coredns/coredns`.
    String parent() {
        var slash = repository.lastIndexOf('/');
        return slash < 0 ? repository : repository.substring(0, slash);
    }
}
