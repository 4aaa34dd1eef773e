package dev.slipway.spec.yaml;

import dev.slipway.spec.yaml.YamlReader.Reading.Broken;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Says what a parser's exception means, in the words of the YAML library EKS Anywhere uses.
final class Syntax {

    private Syntax() {}

    static Broken broken(RuntimeException thrown, Marks marks) {
        if (thrown instanceof MarkedYamlEngineException marked) {
            var mark = marked.getProblemMark().or(marked::getContextMark);
            return new Broken(problem(marked), marks.at(mark));
        }
        return new Broken(firstLine(String.valueOf(thrown.getMessage())), marks.at(Optional.empty()));
    }

    private static String problem(MarkedYamlEngineException marked) {
        var problem = String.valueOf(marked.getProblem());
        if (problem.startsWith("expected <block end>")) {
            return "did not find expected key";
        }
        if (problem.startsWith("expected the node content")) {
            return "did not find expected node content";
        }
        if (problem.startsWith("expected ',' or")) {
            return "did not find expected "
                    + problem.substring("expected ".length()).replaceFirst(", but got.*", "");
        }
        return firstLine(problem);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
