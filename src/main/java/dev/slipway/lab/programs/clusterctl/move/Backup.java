package dev.slipway.lab.programs.clusterctl.move;

import dev.slipway.lab.programs.call.Failure;
import dev.slipway.lab.programs.call.PrivateFile;
import dev.slipway.lab.programs.reach.Session;
import java.io.IOException;
import java.nio.file.Path;

/// Writes objects into a folder, one file each, readable by their owner alone.
record Backup(Session source, Path folder) {

    void save(Node node) throws Failure {
        var object = source.get(node.kind(), node.namespace(), node.name());
        if (object.isEmpty()) {
            return;
        }
        var file = folder.resolve(node.kind().name() + "_" + node.namespace() + "_" + node.name() + ".yaml");
        try {
            PrivateFile.write(file, object.get().toString());
        } catch (IOException failure) {
            throw Failure.of("open " + file + ": " + failure.getClass().getSimpleName());
        }
    }
}
