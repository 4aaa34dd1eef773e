package dev.slipway.lab.control.eksa;

import java.util.Map;

/// A file an installation writes to the disk; `variables` are what the action is told beside the usual.
record WrittenFile(
        String action, String path, String mode, String directoryMode, boolean onHost, Map<String, String> variables) {

    static WrittenFile of(String action, String path, String content) {
        return new WrittenFile(action, path, "0600", "0700", false, Map.of("CONTENTS", content));
    }
}
