package dev.slipway.run.ui;

import dev.slipway.finding.Spans;
import dev.slipway.finding.Texts;
import dev.slipway.fx.part.Status;
import dev.slipway.run.Sighting;
import dev.slipway.run.StepRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a run that does not run has to say, as a banner with what can be done.
record Note(Status status, String title, String text, List<Deed> deeds) {

    private static final String BOOTSTRAP = "bootstrap-cluster-init";
    private static final int MOST_WORDS = 8;
    private static final String NO_BOOTSTRAP = "delete-kind-cluster";

    /// What an operator can do from a banner.
    enum Deed {
        RESUME,
        GO_ON,
        COPY_CLEAN_UP,
        COPY_KUBECONFIG,
        OPEN_CLUSTER
    }

    static Optional<Note> of(Moment moment) {
        return switch (moment.standing()) {
            case RUNNING -> moment.run().folder().holdAsked() ? Optional.of(pausing(moment)) : Optional.empty();
            case HELD -> moment.record().failure().isPresent() ? Optional.empty() : Optional.of(stopped(moment));
            case PAUSED -> Optional.of(paused(moment));
            case STOPPED -> Optional.of(stopped(moment));
            case INTERRUPTED -> Optional.of(interrupted(moment));
            case DONE -> Optional.of(done(moment));
        };
    }

    /// The process ended before it began its work.
    static Note notStarted(List<String> lastWords) {
        return new Note(
                Status.FAILED,
                Texts.of("run.note.not-started"),
                Texts.of("run.note.not-started.text", words(lastWords)),
                List.of());
    }

    /// The process is there and its journal has not begun.
    static Note starting() {
        return new Note(Status.RUNNING, Texts.of("run.note.starting"), Texts.of("run.note.starting.text"), List.of());
    }

    private static String words(List<String> lastWords) {
        return lastWords.isEmpty()
                ? Texts.of("run.note.no-words")
                : String.join("\n", lastWords.subList(Math.max(0, lastWords.size() - MOST_WORDS), lastWords.size()));
    }

    private static Note pausing(Moment moment) {
        return new Note(
                Status.PAUSED,
                Texts.of("run.note.pausing"),
                Texts.of("run.note.pausing.text", step(moment)),
                List.of(Deed.GO_ON));
    }

    private static Note paused(Moment moment) {
        return new Note(
                Status.PAUSED,
                Texts.of("run.note.paused"),
                Texts.of("run.note.paused.text", next(moment)) + " " + exists(moment),
                resumable(moment));
    }

    private static Note stopped(Moment moment) {
        return new Note(Status.STOPPED, Texts.of("run.note.stopped", step(moment)), left(moment), withCleanUp(moment));
    }

    private static Note interrupted(Moment moment) {
        return new Note(
                Status.INTERRUPTED,
                Texts.of("run.note.interrupted", step(moment)),
                Texts.of("run.note.interrupted.text") + " " + left(moment),
                withCleanUp(moment));
    }

    private static Note done(Moment moment) {
        var simulated = moment.run().subject().rehearsal();
        var took = Spans.text(moment.elapsed());
        return simulated
                ? new Note(
                        Status.SIMULATED,
                        Texts.of("run.note.rehearsed"),
                        Texts.of("run.note.rehearsed.text", took),
                        List.of())
                : new Note(
                        Status.READY,
                        Texts.of("run.note.done", moment.run().subject().cluster()),
                        Texts.of(
                                "run.note.done.text",
                                took,
                                moment.run().subject().cluster()),
                        List.of(Deed.OPEN_CLUSTER, Deed.COPY_KUBECONFIG));
    }

    private static List<Deed> resumable(Moment moment) {
        return moment.run().subject().rehearsal() ? List.of() : List.of(Deed.RESUME);
    }

    private static List<Deed> withCleanUp(Moment moment) {
        var resumable = resumable(moment);
        return cleanUp(moment).isPresent() && !resumable.isEmpty()
                ? List.of(Deed.RESUME, Deed.COPY_CLEAN_UP)
                : resumable;
    }

    private static String step(Moment moment) {
        return moment.record().current().map(StepRecord::title).orElseGet(() -> next(moment));
    }

    private static String next(Moment moment) {
        return moment.record().steps().stream()
                .filter(step -> !step.complete())
                .findFirst()
                .map(StepRecord::title)
                .orElse("");
    }

    /// What a terminal is told to delete the bootstrap cluster of a run that is given up; a lab has none on this
    /// machine.
    static Optional<String> cleanUp(Moment moment) {
        return bootstrap(moment) && !moment.run().simulated()
                ? Optional.of(
                        "kind delete cluster --name " + moment.run().subject().cluster() + "-eks-a-cluster")
                : Optional.empty();
    }

    private static String left(Moment moment) {
        return exists(moment)
                + cleanUp(moment)
                        .map(command -> "\n" + Texts.of("run.exists.clean-up", command))
                        .orElse("");
    }

    /// Whether the bootstrap cluster is there, or may be.
    static boolean bootstrap(Moment moment) {
        return moment.record().step(BOOTSTRAP).begun()
                && !moment.record().step(NO_BOOTSTRAP).complete();
    }

    /// What stands now: the bootstrap cluster, machines that are ready, machines under way.
    static String exists(Moment moment) {
        var ready = names(moment, true);
        var others = names(moment, false);
        var cluster = bootstrap(moment)
                ? Texts.of("run.exists.bootstrap", moment.run().subject().cluster())
                : Texts.of("run.exists.nothing");
        return cluster
                + (ready.isEmpty() ? "" : " " + Texts.of("run.exists.ready", ready))
                + (others.isEmpty() ? "" : " " + Texts.of("run.exists.under-way", others));
    }

    private static String names(Moment moment, boolean ready) {
        return moment.ways().stream()
                .map(way -> way.last())
                .filter(machine -> machine.ready() == ready)
                .map(Sighting::machine)
                .collect(Collectors.joining(", "));
    }
}
