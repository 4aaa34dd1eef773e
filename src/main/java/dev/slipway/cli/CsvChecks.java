package dev.slipway.cli;

import dev.slipway.inventory.BmcLogin;
import dev.slipway.inventory.HardwareCsv;
import dev.slipway.spec.rules.Judged;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The ways EKS Anywhere reads a hardware CSV.
enum CsvChecks {
    /// As its commands do.
    READ(Inputs.READ, BmcLogin.OPTIONAL),
    /// As its library does without options for BMCs: then each needs a login.
    READ_WITHOUT_OPTIONS("read-no-rpc", BmcLogin.REQUIRED);

    private final String word;
    private final BmcLogin login;

    CsvChecks(String word, BmcLogin login) {
        this.word = word;
        this.login = login;
    }

    static Optional<CsvChecks> named(String word) {
        return Arrays.stream(values()).filter(check -> check.word.equals(word)).findFirst();
    }

    List<Judged> judge(Path csv) {
        return Judged.of(word, HardwareCsv.reader(login).read(csv).findings());
    }
}
