package dev.slipway.spec;

import java.util.Optional;

/// A value in a specification: the kind and name of its document, and the path in it. Without a name it is in the only
/// document of its kind.
public record Spot(String kind, Optional<String> name, String path) {

    private static final String CLUSTER = "Cluster";

    public static Spot cluster(String path) {
        return new Spot(CLUSTER, Optional.empty(), path);
    }

    public static Spot only(String kind, String path) {
        return new Spot(kind, Optional.empty(), path);
    }

    public static Spot of(String kind, String name, String path) {
        return new Spot(kind, Optional.of(name), path);
    }

    /// The same document, another value.
    public Spot at(String other) {
        return new Spot(kind, name, other);
    }

    public Optional<SpecDocument> document(SpecFile file) {
        return file.documents().stream()
                .filter(document -> document.kind().equals(kind))
                .filter(document -> name.isEmpty() || name.get().equals(document.name()))
                .findFirst();
    }

    public Optional<Field> field(SpecFile file) {
        return document(file).map(document -> document.root().below(path));
    }

    /// The value as text; empty also when there is none.
    public String text(SpecFile file) {
        return field(file).map(Field::text).orElse("");
    }

    public boolean present(SpecFile file) {
        return field(file).filter(Field::present).isPresent();
    }

    /// The file with this value; begins the list an item belongs to when there is none. Without the document nothing
    /// changes.
    public SpecFile set(SpecFile file, String value) {
        return document(file)
                .map(document -> beginsList(document)
                        ? file.adding(document, path.substring(0, path.lastIndexOf('[')), value)
                        : file.with(document, path, value))
                .orElse(file);
    }

    /// The file without this value, whether it was there or not.
    public SpecFile clear(SpecFile file) {
        return present(file)
                ? document(file).map(document -> file.without(document, path)).orElse(file)
                : file;
    }

    private boolean beginsList(SpecDocument document) {
        return path.endsWith("]") && !document.root().below(path).present();
    }
}
