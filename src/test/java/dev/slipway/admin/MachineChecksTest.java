package dev.slipway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.admin.Reading.Standing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {

    private static final Map<String, String> LOGIN =
            Map.of("EKSA_AWS_ACCESS_KEY_ID", "AKIA", "EKSA_AWS_SECRET_ACCESS_KEY", "hush");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            os            | Ubuntu 24.04.3 LTS, amd64
            processor     | 8 cores, 32 GB
            disk          | 402 GB, needs 30 GB
            docker        | 28.3.3, not Docker Desktop
            docker-access | As l.devries
            eksctl        | 0.214.0, v0.26.1
            kubectl       | v1.36.2
            helm          | 4.2.0, v0.29.0, v1.11.2
            layer2        | eno1 VLAN 120, eno2 VLAN 140
            ports         | Free
            packages      | In the environment
            leftovers     | Nothing left behind
            """)
    void aMachineThatIsReadyPassesWithWhatWasMeasured(String check, String value) throws InterruptedException {
        var reading = look(check, Bench.ready(), Programs.complete(), LOGIN);

        assertThat(reading.standing()).isEqualTo(Standing.GOOD);
        assertThat(reading.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            os            | BAD     | Darwin 25, riscv64 cannot create clusters
            processor     | BAD     | 2 cores, 8 GB are too little
            disk          | BAD     | Only 12 GB of disk are free
            docker        | BAD     | Docker Engine is not installed
            docker-access | BAD     | Docker cannot be reached without Docker Engine
            eksctl        | WARNING | eksctl is not installed
            kubectl       | WARNING | kubectl is not installed
            helm          | BAD     | helm, kind, clusterctl are not installed
            layer2        | BAD     | No network card is up
            ports         | BAD     | Ports 50051, 7172 are in use
            packages      | WARNING | Package downloads need credentials
            """)
    void aMachineThatIsNotReadyIsToldWhy(String check, Standing standing, String title) throws InterruptedException {
        var reading = look(check, Bench.small(), new Programs(), Map.of());

        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.title()).isEqualTo(title);
        assertThat(reading.advice()).isNotEmpty();
    }

    @Test
    void whatIsNotAsNeededIsNeverSaidAsIfItWere() throws InterruptedException {
        assertThat(look("ports", Bench.small(), new Programs(), Map.of()).value())
                .isEqualTo("Need to be free");
    }

    @Test
    void aUserOutsideOfTheDockerGroupIsOfferedToBeAddedToIt() throws InterruptedException {
        var programs = Programs.complete()
                .fails("docker ps", "permission denied while trying to connect to the Docker daemon socket");

        var reading = look("docker-access", Bench.ready(), programs, Map.of());

        assertThat(reading.title()).isEqualTo("Docker needs sudo for your user");
        var fix = reading.fix().orElseThrow();
        assertThat(fix.line()).isEqualTo("sudo usermod -aG docker l.devries");
        assertThat(fix.program().orElseThrow()).hasToString("pkexec usermod -aG docker l.devries");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            docker version | 19.3.1 default       | Docker 19.3.1 is too old
            docker version | 28.3.3 desktop-linux | This is Docker Desktop
            docker info    | Docker Desktop       | This is Docker Desktop
            docker info    | /var/snap/docker     | Docker is installed as a Snap
            """)
    void otherDockersWillNotDo(String command, String answer, String title) throws InterruptedException {
        var programs = Programs.complete().says(command, answer);

        assertThat(look("docker", Bench.ready(), programs, LOGIN).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eksctl  | brew install aws/tap/eks-anywhere
            kubectl | brew install kubectl
            helm    | brew install helm kind clusterctl
            """)
    void whereHomebrewIsThereItInstalls(String check, String line) throws InterruptedException {
        var programs = new Programs().says("brew --version", "Homebrew 5.0.3");

        assertThat(look(check, Bench.ready(), programs, LOGIN)
                        .fix()
                        .orElseThrow()
                        .line())
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eksctl  | eksctl_Linux_amd64.tar.gz    | eksctl-anywhere-v[^ ]*-linux-amd64.tar.gz
            kubectl | bin/linux/amd64/kubectl      | https://dl.k8s.io
            helm    | kind-linux-amd64             | clusterctl-linux-amd64
            """)
    void elsewhereProgramsComeFromTheirMakers(String check, String first, String second) throws InterruptedException {
        var line = look(check, Bench.ready(), new Programs(), LOGIN)
                .fix()
                .orElseThrow()
                .line();

        assertThat(line).contains(first, second).doesNotContain("brew", "snap", "{");
    }

    @Test
    void anEngineThatIsDownIsToBeStarted() throws InterruptedException {
        var programs = Programs.complete().fails("docker ps", "Cannot connect to the Docker daemon.");

        var reading = look("docker-access", Bench.ready(), programs, LOGIN);

        assertThat(reading.fix().orElseThrow().line()).isEqualTo("sudo systemctl enable --now docker");
    }

    @Test
    void whatAnEarlierCreationLeftIsNamed() throws InterruptedException {
        var programs = Programs.complete().says("docker ps --all", "ml-forge-eks-a-cluster-control-plane");

        var reading = look("leftovers", Bench.ready(), programs, LOGIN);

        assertThat(reading.standing()).isEqualTo(Standing.WARNING);
        assertThat(reading.value()).isEqualTo("In the way");
        assertThat(reading.fix().orElseThrow().line()).isEqualTo("docker rm -f ml-forge-eks-a-cluster-control-plane");
    }

    @Test
    void anAnswerNobodyUnderstandsIsUnknownAndNotGood() throws InterruptedException {
        var programs = Programs.complete().says("docker version", "moby");

        var reading = look("docker", Bench.ready(), programs, LOGIN);

        assertThat(reading.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(reading.advice()).contains("docker version");
    }

    private static Reading look(String check, Bench machine, Programs programs, Map<String, String> environment)
            throws InterruptedException {
        return CheckUp.of(MachineChecks.of(machine, programs, environment)).run(_ -> {}).stream()
                .filter(reading -> reading.check().name().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
