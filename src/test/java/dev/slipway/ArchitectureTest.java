package dev.slipway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.jspecify.annotations.NullMarked;

/// The walls of the architecture: docs/ARCHITECTURE.md says why they stand where they stand.
@AnalyzeClasses(packages = "dev.slipway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyExecStartsPrograms = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.exec")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .because("exec is the only door to programs");

    @ArchTest
    static final ArchRule onlyKubeCallsApiServers = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.kube")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fabric8..")
            .because("kube is the only door to API servers");

    @ArchTest
    static final ArchRule onlyDoorsSpeakHttp = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.slipway.bmc", "dev.slipway.kube", "dev.slipway.lab..", "dev.slipway.lifecycle.release")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net.ssl..", "com.sun.net.httpserver..")
            .because("a fourth door would go past the lab");

    @ArchTest
    static final ArchRule onlyAppSeesTheLab = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.app..", "dev.slipway.lab..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.slipway.lab..")
            .because("no code above the doors may know whether the world is simulated");

    @ArchTest
    static final ArchRule timeIsADoor = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.flow")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("a rehearsal runs on virtual time");

    @ArchTest
    static final ArchRule theCoreKnowsNoJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.app..", "dev.slipway.fx..", "dev.slipway..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "org.controlsfx..");

    @ArchTest
    static final ArchRule foundationsKnowNoFeature = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.slipway.flow..",
                    "dev.slipway.diff..",
                    "dev.slipway.finding..",
                    "dev.slipway.exec..",
                    "dev.slipway.kube..",
                    "dev.slipway.bmc..",
                    "dev.slipway.store..",
                    "dev.slipway.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.slipway.spec..",
                    "dev.slipway.inventory..",
                    "dev.slipway.preflight..",
                    "dev.slipway.run..",
                    "dev.slipway.lifecycle..",
                    "dev.slipway.fleet..",
                    "dev.slipway.diagnosis..",
                    "dev.slipway.cli..",
                    "dev.slipway.app..");

    @ArchTest
    static final ArchRule nobodyDependsOnTheTop = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.app..", "dev.slipway.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.slipway.app..", "dev.slipway.cli..");

    @ArchTest
    static final ArchRule theWindowsFoundationKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("dev.slipway.fx..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.slipway..")
                    .and(resideOutsideOfPackages(
                            "dev.slipway.fx..",
                            "dev.slipway.diff..",
                            "dev.slipway.flow..",
                            "dev.slipway.finding..",
                            "dev.slipway.log..")));

    @ArchTest
    static final ArchRule nobodyButTheTopUsesARoomsViews = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.app..", "dev.slipway..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.slipway..ui..");

    @ArchTest
    static final ArchRule onlyBackgroundAndAppearanceCallThePlatform = noClasses()
            .that()
            .resideOutsideOfPackages("dev.slipway.fx")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Platform.class)
            .because("the FX thread is reached in one way");

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLabHasNoCycles =
            slices().matching("dev.slipway.lab.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    /// A room and its views are two things: views may look at other rooms, and never at each other.
    private static final class Rooms implements SliceAssignment {

        private static final Pattern ROOM = Pattern.compile("dev\\.slipway\\.([a-z]+(?:\\.ui)?).*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var room = ROOM.matcher(type.getPackageName());
            return room.matches() ? SliceIdentifier.of(room.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
