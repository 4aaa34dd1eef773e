package dev.slipway.spec.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    private static final List<String> TEXT = """
            apiVersion: anywhere.eks.amazonaws.com/v1alpha1
            kind: Cluster
            metadata:
              name: a
            spec:
              controlPlaneConfiguration:
                count: 3
               \s
                endpoint:
                  host: 10.0.0.1
              workerNodeGroupConfigurations:
              - count: 2
                machineGroupRef:
                  kind: T
                # a comment
                name: w
                taints:
                - key: x
                  value: y
              -
            ---
            kind: 'TinkerbellMachineConfig' # of the workers
            spec:
              users:
                - name: ec2
                  sshAuthorizedKeys:
                    - ssh-rsa
            """.lines().toList();

    /// Lines and columns from 1, as an editor counts.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | 7  | Cluster                 | kind
            4  | 3  | Cluster                 | metadata
            7  | 12 | Cluster                 | spec.controlPlaneConfiguration.count
            8  | 5  | Cluster                 | spec.controlPlaneConfiguration
            8  | 3  | Cluster                 | spec
            10 | 13 | Cluster                 | spec.controlPlaneConfiguration.endpoint.host
            12 | 12 | Cluster                 | spec.workerNodeGroupConfigurations.count
            14 | 13 | Cluster                 | spec.workerNodeGroupConfigurations.machineGroupRef.kind
            16 | 11 | Cluster                 | spec.workerNodeGroupConfigurations.name
            18 | 12 | Cluster                 | spec.workerNodeGroupConfigurations.taints.key
            19 | 14 | Cluster                 | spec.workerNodeGroupConfigurations.taints.value
            20 | 5  | Cluster                 | spec.workerNodeGroupConfigurations
            25 | 13 | TinkerbellMachineConfig | spec.users.name
            27 | 16 | TinkerbellMachineConfig | spec.users.sshAuthorizedKeys
            """)
    void knowsWhatIsAroundAPlace(int line, int column, String kind, String path) {
        var cursor = Cursor.at(TEXT, line - 1, column - 1);

        assertThat(cursor.kind()).isEqualTo(kind);
        assertThat(cursor.path()).isEqualTo(path);
    }

    @Test
    void knowsTheKeysBesideAPlace() {
        assertThat(Cursor.at(TEXT, 7, 4).beside()).containsExactlyInAnyOrder("count", "endpoint");
        assertThat(Cursor.at(TEXT, 15, 6).beside()).containsExactlyInAnyOrder("count", "machineGroupRef", "taints");
        assertThat(Cursor.at(TEXT, 19, 4).beside()).isEmpty();
    }

    @Test
    void hasTheLettersTyped() {
        assertThat(Cursor.at(TEXT, 3, 4).typed()).isEqualTo("na");
        assertThat(Cursor.at(TEXT, 9, 14).typed()).isEqualTo("10");
    }

    @Test
    void isAtHomeInAnEmptyText() {
        assertThat(Cursor.at(List.of(), 0, 0).path()).isEmpty();
    }
}
