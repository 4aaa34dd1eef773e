package dev.slipway.lifecycle.create;

import dev.slipway.finding.Reason;
import dev.slipway.finding.Texts;
import dev.slipway.preflight.Check;
import dev.slipway.preflight.Result;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// The release has what the specification asks for.
final class ReleaseChecks {

    private ReleaseChecks() {}

    /// The specification names no other version of EKS Anywhere.
    record Version(Creation creation) implements Check {

        @Override
        public String name() {
            return "validate cluster's eksaVersion matches EKS-A version";
        }

        @Override
        public Result run() throws InterruptedException {
            var wanted = creation.eksaVersion();
            try {
                var version = creation.release().version();
                return wanted.isEmpty() || core(wanted).equals(core(version))
                        ? new Result.Passed(version)
                        : Result.failed(
                                "cluster's eksaVersion does not match EKS-Anywhere CLI's version",
                                "ensure EksaVersion matches the EKS-A release or omit the value from the cluster config");
            } catch (IOException failure) {
                return Result.failed(Reason.of(failure), Texts.of("preflight.release.remedy"));
            }
        }

        private static String core(String version) {
            return version.replaceFirst("[-+].*", "");
        }
    }

    /// The Kubernetes version is in standard support, or there is a licence.
    record Support(Creation creation) implements Check {

        @Override
        public String name() {
            return "validate extended kubernetes version support is supported";
        }

        @Override
        public Result run() throws InterruptedException {
            try {
                var end = creation.release()
                        .versions()
                        .path("endOfStandardSupport")
                        .asText();
                var today = LocalDate.ofInstant(creation.doors().time().now(), ZoneOffset.UTC);
                return end.isEmpty()
                                || creation.licensed()
                                || !LocalDate.parse(end).isBefore(today)
                        ? new Result.Passed(end)
                        : Result.failed(
                                "licenseToken is required for extended kubernetes support",
                                "ensure you have a valid license for extended Kubernetes version support");
            } catch (IOException failure) {
                return Result.failed(Reason.of(failure), Texts.of("preflight.release.remedy"));
            } catch (DateTimeParseException failure) {
                return Result.failed(
                        "parsing EndOfStandardSupport field format: " + failure.getParsedString(),
                        Texts.of("preflight.release.remedy"));
            }
        }
    }
}
