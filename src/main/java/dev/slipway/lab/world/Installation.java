package dev.slipway.lab.world;

/// What an image on a machine's disk has become: `node` once its first boot ended with kubeadm's success.
record Installation(String image, boolean node) {

    Installation joined() {
        return new Installation(image, true);
    }
}
