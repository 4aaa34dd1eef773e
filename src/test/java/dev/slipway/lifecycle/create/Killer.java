package dev.slipway.lifecycle.create;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.exec.Command;
import dev.slipway.exec.Commands;
import dev.slipway.exec.Line;
import dev.slipway.kube.Change;
import dev.slipway.kube.KubeDoor;
import dev.slipway.kube.Listing;
import dev.slipway.kube.ResourceKind;
import dev.slipway.kube.Session;
import dev.slipway.lifecycle.Doors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Ends a run as `kill -9` would: between any two calls, or as soon as a program writes a certain line.
final class Killer {

    private final int calls;
    private final Predicate<String> line;
    private int made;

    private Killer(int calls, Predicate<String> line) {
        this.calls = calls;
        this.line = line;
    }

    static Killer afterCalls(int calls) {
        return new Killer(calls, _ -> false);
    }

    static Killer atLine(String part) {
        return new Killer(Integer.MAX_VALUE, text -> text.contains(part));
    }

    int made() {
        return made;
    }

    Doors behind(Doors doors) {
        return new Doors(new Mortal(doors.commands()), door(doors.kube()), doors.bmcs(), doors.network(), doors.time());
    }

    private KubeDoor door(KubeDoor door) {
        return (Path kubeconfig) -> new MortalSession(door.open(kubeconfig));
    }

    private void tick() {
        made++;
        if (made > calls) {
            throw new Killed();
        }
    }

    private void heard(String text) {
        if (line.test(text)) {
            throw new Killed();
        }
    }

    /// The process is no more.
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    private final class Mortal implements Commands {

        private final Commands commands;

        Mortal(Commands commands) {
            this.commands = commands;
        }

        @Override
        public int run(Command command, Consumer<? super Line> lines) throws IOException, InterruptedException {
            tick();
            return commands.run(command, text -> {
                heard(text.text());
                lines.accept(text);
            });
        }
    }

    private final class MortalSession implements Session {

        private final Session session;

        MortalSession(Session session) {
            this.session = session;
        }

        @Override
        public Optional<ObjectNode> find(ResourceKind kind, String namespace, String name)
                throws IOException, InterruptedException {
            tick();
            return session.find(kind, namespace, name);
        }

        @Override
        public List<ObjectNode> list(ResourceKind kind, String namespace, String selector)
                throws IOException, InterruptedException {
            tick();
            return session.list(kind, namespace, selector);
        }

        @Override
        public ObjectNode create(ObjectNode object) throws IOException, InterruptedException {
            tick();
            return session.create(object);
        }

        @Override
        public ObjectNode replace(ObjectNode object) throws IOException, InterruptedException {
            tick();
            return session.replace(object);
        }

        @Override
        public ObjectNode apply(ObjectNode object, String manager) throws IOException, InterruptedException {
            tick();
            return session.apply(object, manager);
        }

        @Override
        public ObjectNode mergePatch(ResourceKind kind, String namespace, String name, ObjectNode patch)
                throws IOException, InterruptedException {
            tick();
            return session.mergePatch(kind, namespace, name, patch);
        }

        @Override
        public Listing listing(ResourceKind kind) throws IOException, InterruptedException {
            tick();
            return session.listing(kind);
        }

        @Override
        public void watch(ResourceKind kind, String version, Consumer<? super Change> changes)
                throws IOException, InterruptedException {
            tick();
            session.watch(kind, version, changes);
        }

        @Override
        public String version() throws IOException, InterruptedException {
            tick();
            return session.version();
        }

        @Override
        public void delete(ResourceKind kind, String namespace, String name) throws IOException, InterruptedException {
            tick();
            session.delete(kind, namespace, name);
        }

        @Override
        public List<String> logs(String namespace, String pod, String container, int lines)
                throws IOException, InterruptedException {
            tick();
            return session.logs(namespace, pod, container, lines);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
