package dev.slipway.lab.programs.docker;

import dev.slipway.lab.programs.call.Action;
import dev.slipway.lab.programs.call.Call;
import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.Flags;

/// `docker pull`.
final class Pull implements Action {

    private static final Flags FLAGS = Flags.none().values("platform").toggles("all-tags,a", "quiet,q");

    private final Images images;

    Pull(Images images) {
        this.images = images;
    }

    @Override
    public void run(Call call) throws Failure, InterruptedException {
        var options = FLAGS.parse(call.words());
        if (options.arguments().size() != 1) {
            throw Failure.misuse("docker: 'docker pull' requires 1 argument");
        }
        var image = options.arguments().getFirst();
        if (options.on("quiet")) {
            images.fetch(image);
        } else {
            images.pull(image, call::out);
        }
        call.out(image);
    }
}
