package dev.slipway.inventory.ui;

import dev.slipway.flow.Coalescer;
import dev.slipway.flow.Subscription;
import dev.slipway.fx.Background;
import dev.slipway.inventory.Assessment;
import dev.slipway.inventory.Group;
import dev.slipway.run.RunWatch;
import dev.slipway.site.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which clusters want machines, and whose each machine is, as runs and drafts change.
public final class Belongings implements AutoCloseable {

    private static final Duration RARELY = Duration.ofSeconds(2);

    private final Workspace workspace;
    private final Background background;
    private final Supplier<Map<String, String>> resident;
    private final Newest<Question, Map<String, Belonging>> asking;
    private final ReadOnlyObjectWrapper<List<ClusterDemand>> demands = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, Belonging>> owners = new ReadOnlyObjectWrapper<>(Map.of());
    private Assessment assessment = Assessment.none();
    private Map<String, String> residents = Map.of();
    private Subscription listening = () -> {};

    /// `resident` tells which cluster a run has put a machine into, by host name.
    Belongings(Workspace workspace, Background background, Supplier<Map<String, String>> resident) {
        this.workspace = workspace;
        this.background = background;
        this.resident = resident;
        this.asking = new Newest<>(background, Question::answer, owners::set);
    }

    /// Follows the runs, whose machines belong to their clusters.
    void follow(RunWatch runs) {
        Coalescer news = background.onFx(RARELY, this::settle);
        listening = runs.listen(news::signal);
    }

    /// Reads again which clusters there are and whose the machines are.
    void lookAround() {
        residents = resident.get();
        background.run(
                () -> ClusterDemand.of(workspace),
                found -> {
                    demands.set(found);
                    ask();
                },
                _ -> {});
    }

    /// The inventory was judged again.
    void judged(Assessment now) {
        assessment = now;
        ask();
    }

    ReadOnlyObjectProperty<List<ClusterDemand>> demands() {
        return demands.getReadOnlyProperty();
    }

    /// By host name; who is not among them belongs to nobody.
    ReadOnlyObjectProperty<Map<String, Belonging>> owners() {
        return owners.getReadOnlyProperty();
    }

    List<Group> groups() {
        return demands.get().stream()
                .flatMap(demand -> demand.groups().stream())
                .toList();
    }

    @Override
    public void close() {
        listening.close();
    }

    /// A run has moved on: its machines may belong to its cluster now.
    private void settle() {
        var now = resident.get();
        if (!now.equals(residents)) {
            residents = now;
            ask();
        }
    }

    private void ask() {
        asking.want(new Question(assessment, demands.get(), residents));
    }

    /// What has to be known to tell whose the machines are.
    private record Question(Assessment assessment, List<ClusterDemand> demands, Map<String, String> residents) {

        Map<String, Belonging> answer() {
            return Map.copyOf(Belonging.of(assessment, demands, residents));
        }
    }
}
