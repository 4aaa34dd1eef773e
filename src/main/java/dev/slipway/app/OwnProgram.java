package dev.slipway.app;

import dev.slipway.exec.Command;
import dev.slipway.site.Itself;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Slipway as it runs now, to be started again: the same Java, the same classes.
record OwnProgram(List<String> options) implements Itself {

    /// As the launcher starts it.
    static OwnProgram terminal() {
        return new OwnProgram(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkeystore.pkcs12.keyPbeIterationCount=1"));
    }

    @Override
    public Command command(List<String> words) {
        var java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var program = Stream.of("-cp", classPath(), Main.class.getName());
        return Command.of(Stream.of(java, options.stream(), program, words.stream())
                .flatMap(part -> part)
                .toList());
    }

    // It may be started in another folder.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
