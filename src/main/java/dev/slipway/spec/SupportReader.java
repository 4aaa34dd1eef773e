package dev.slipway.spec;

import dev.slipway.spec.SupportMatrix.Notice;
import dev.slipway.spec.SupportMatrix.Offer;
import dev.slipway.spec.SupportMatrix.OsFamily;
import dev.slipway.spec.SupportMatrix.Release;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the support matrix out of its document.
final class SupportReader {

    private SupportReader() {}

    static SupportMatrix read(Field root) {
        return new SupportMatrix(
                items(root.at("releases"), SupportReader::release), items(root.at("providers"), SupportReader::offer));
    }

    private static Release release(Field release) {
        return new Release(release.at("version").text(), items(release.at("kubernetes"), Field::text));
    }

    private static Offer offer(Field provider) {
        return new Offer(
                Provider.of(provider.at("name").text()).orElseThrow(),
                items(provider.at("osFamilies"), SupportReader::family),
                items(provider.at("notices"), SupportReader::notice));
    }

    private static OsFamily family(Field family) {
        return new OsFamily(family.at("name").text(), written(family.at("until")));
    }

    private static Notice notice(Field notice) {
        return new Notice(
                notice.at("id").text(),
                notice.at("since").text(),
                notice.at("obstacle").truth(),
                written(notice.at("upstream")));
    }

    private static Optional<String> written(Field field) {
        return Optional.of(field.text()).filter(text -> !text.isEmpty());
    }

    private static <T> List<T> items(Field list, Function<Field, T> read) {
        return list.items().stream().map(read).toList();
    }
}
