package dev.slipway.fleet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/// API objects of one worker machine, `ams-d04`, at different moments of its way.
public final class Objects {

    private static final String NAME = "ml-forge-md-gpu-aaaaa-bbbbb";

    static final ObjectNode MACHINE = yaml("""
            metadata:
              name: %s
              labels: {cluster.x-k8s.io/deployment-name: ml-forge-md-gpu}
            spec: {clusterName: ml-forge}
            """.formatted(NAME));

    static final ObjectNode TINKERBELL_MACHINE = yaml("""
            metadata: {name: %s}
            spec: {hardwareName: ams-d04}
            """.formatted(NAME));

    static final ObjectNode HARDWARE = yaml("""
            metadata:
              name: ams-d04
              annotations:
                tinkerbell.org/agent-attributes: '{"block":[{"name":"nvme0n1","size":"1.9TB"}]}'
            spec:
              bmcRef: {name: bmc-ams-d04}
              disks: [{device: /dev/sda}]
              interfaces:
              - dhcp: {hostname: ams-d04, mac: "7c:c2:55:1e:88:86", ip: {address: 10.40.0.44}}
            """);

    static final ObjectNode BMC = yaml("""
            metadata: {name: bmc-ams-d04}
            spec: {connection: {host: 10.40.8.44}}
            """);

    static final ObjectNode NODE = yaml("""
            metadata: {name: ams-d04, creationTimestamp: "2026-11-24T14:20:00Z"}
            status:
              nodeInfo: {kubeletVersion: v1.36.2-eks-1-36-16}
              conditions: [{type: Ready, status: "True", lastTransitionTime: "2026-11-24T14:20:20Z"}]
            """);

    private Objects() {}

    static ObjectNode yaml(String text) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A workflow in a state, with the rest of its status.
    static ObjectNode workflow(String status) {
        var workflow = yaml("metadata: {name: %s, creationTimestamp: \"2026-11-24T14:10:00Z\"}".formatted(NAME));
        workflow.set("status", yaml(status));
        return workflow;
    }

    /// The power job with a condition.
    static ObjectNode job(String status) {
        var job = yaml("metadata: {name: netboot-%s}".formatted(NAME));
        job.set("status", yaml(status));
        return job;
    }

    static ObjectNode task(String message) {
        var task = yaml("metadata: {name: netboot-%s-task-0, labels: {owner-name: netboot-%s}}".formatted(NAME, NAME));
        task.set("status", yaml("conditions: [{type: Failed, status: \"True\"}]"));
        ((ObjectNode) task.at("/status/conditions/0")).put("message", message);
        return task;
    }

    static Snapshot snapshot(String at, List<ObjectNode> workflows, List<ObjectNode> jobs, List<String> log) {
        return snapshot(at, workflows, jobs, List.of(), List.of(), log);
    }

    static Snapshot snapshot(
            String at,
            List<ObjectNode> workflows,
            List<ObjectNode> jobs,
            List<ObjectNode> tasks,
            List<ObjectNode> nodes,
            List<String> log) {
        return new Snapshot(
                Instant.parse(at),
                List.of(MACHINE),
                List.of(TINKERBELL_MACHINE),
                List.of(HARDWARE),
                workflows,
                List.of(BMC),
                jobs,
                tasks,
                nodes,
                log,
                log);
    }
}
