package dev.slipway.log;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/// How programs write their lines.
enum LogForm {
    /// An object of zap, slog or logr.
    JSON,
    /// `I1124 14:26:05.118000       1 a.go:1] …`
    KLOG,
    /// A message with JSON behind a tab.
    EKS_ANYWHERE,
    /// A message, perhaps with `key=value` pairs.
    PLAIN;

    static final JsonMapper MAPPER = new JsonMapper();
    static final Pattern KLOG_HEAD = Pattern.compile("[DIWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{6} +\\d+ [^ \\]]+\\] ");
    static final int KLOG_TIME_ENDS = "I1124 14:26:05.118000".length();

    static LogForm of(String line) {
        if (line.startsWith("{")) {
            return JSON;
        }
        if (KLOG_HEAD.matcher(line).lookingAt()) {
            return KLOG;
        }
        return line.indexOf("\t{") > 0 ? EKS_ANYWHERE : PLAIN;
    }
}
