package dev.slipway.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/// A failure taken apart: which rule knew it, what was expected and found instead, likely causes and remedies, the
/// best first.
///
/// `marked` is the text that makes a line of the evidence the decisive one; empty when none is.
public record Explanation(
        String rule, Optional<Mismatch> mismatch, List<Cause> causes, List<Remedy> remedies, String marked) {

    public Explanation {
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
    }

    /// What one side says and what the other found.
    public record Mismatch(String field, String expected, String finder, String found) {}

    /// Why it may have happened; `likelihood` is 3 for very likely, 2 for possible, 1 for unlikely.
    public record Cause(String text, String reason, int likelihood) {}

    /// Something an operator can do about it.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "remedy")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Remedy.SetCell.class, name = "set-cell"),
        @JsonSubTypes.Type(value = Remedy.EditMachine.class, name = "edit-machine"),
        @JsonSubTypes.Type(value = Remedy.Resume.class, name = "resume"),
        @JsonSubTypes.Type(value = Remedy.OpenBmc.class, name = "open-bmc")
    })
    public sealed interface Remedy {

        /// Writes a value into a machine's row of the inventory and resumes the run.
        record SetCell(String machine, String column, String value) implements Remedy {}

        /// Looks at a machine's row of the inventory.
        record EditMachine(String machine) implements Remedy {}

        /// Resumes the run with the step that failed.
        record Resume() implements Remedy {}

        /// Looks at a machine through its BMC.
        record OpenBmc(String host) implements Remedy {}
    }
}
