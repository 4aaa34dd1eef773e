package dev.slipway.fx;

import java.util.Optional;

/// A place in the window, as Back and Forward, links, notifications and the palette name it.
public sealed interface Route {

    /// The item of the rail a place belongs to.
    Section section();

    /// The items of the rail, from top to bottom.
    enum Section {
        FLEET,
        CLUSTERS,
        HARDWARE,
        PACKAGES,
        RUNS,
        ADMIN,
        HELP,
        SETTINGS
    }

    /// The whole fleet.
    record Fleet() implements Route {
        @Override
        public Section section() {
            return Section.FLEET;
        }
    }

    /// All clusters and drafts as a list.
    record Clusters() implements Route {
        @Override
        public Section section() {
            return Section.CLUSTERS;
        }
    }

    /// One cluster, on one of its tabs, with one of its objects chosen.
    record Cluster(String name, Tab tab, Optional<String> object) implements Route {

        /// The tabs of a cluster.
        public enum Tab {
            OVERVIEW,
            TOPOLOGY,
            NODES,
            SPEC,
            RUNS,
            ACCESS
        }

        public static Cluster of(String name) {
            return new Cluster(name, Tab.TOPOLOGY, Optional.empty());
        }

        @Override
        public Section section() {
            return Section.CLUSTERS;
        }
    }

    /// The wizard, on a draft that exists or on a new one.
    record CreateCluster(Optional<String> draft) implements Route {
        @Override
        public Section section() {
            return Section.CLUSTERS;
        }
    }

    /// The inventory, with one machine in view.
    record Hardware(Optional<String> machine) implements Route {
        @Override
        public Section section() {
            return Section.HARDWARE;
        }
    }

    /// Curated packages.
    record Packages() implements Route {
        @Override
        public Section section() {
            return Section.PACKAGES;
        }
    }

    /// Every run of the workspace.
    record Runs() implements Route {
        @Override
        public Section section() {
            return Section.RUNS;
        }
    }

    /// One run.
    record Run(String id) implements Route {
        @Override
        public Section section() {
            return Section.RUNS;
        }
    }

    /// The Administrative machine.
    record Admin() implements Route {
        @Override
        public Section section() {
            return Section.ADMIN;
        }
    }

    /// The ways to start, for somebody new.
    record FirstRun() implements Route {
        @Override
        public Section section() {
            return Section.ADMIN;
        }
    }

    /// Help and shortcuts.
    record Help() implements Route {
        @Override
        public Section section() {
            return Section.HELP;
        }
    }

    /// Appearance and behaviour.
    record Settings() implements Route {
        @Override
        public Section section() {
            return Section.SETTINGS;
        }
    }
}
