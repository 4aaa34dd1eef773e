package dev.slipway.lab.api.table;

import java.util.List;
import java.util.stream.Collectors;

/// How volumes are printed.
final class StorageColumns {

    private StorageColumns() {}

    static List<Column> of(String kind) {
        return switch (kind) {
            case "PersistentVolume" ->
                List.of(
                        Column.naming(),
                        Column.text("Capacity", row -> row.text("/spec/capacity/storage")),
                        Column.text("Access Modes", StorageColumns::modes),
                        Column.text("Reclaim Policy", row -> row.text("/spec/persistentVolumeReclaimPolicy")),
                        Column.text("Status", row -> row.text("/status/phase")),
                        Column.text("Claim", StorageColumns::claim),
                        Column.text("StorageClass", row -> row.text("/spec/storageClassName")),
                        Column.text("Reason", row -> row.text("/status/reason")),
                        Column.age());
            case "PersistentVolumeClaim" ->
                List.of(
                        Column.naming(),
                        Column.text("Status", row -> row.text("/status/phase")),
                        Column.text("Volume", row -> row.text("/spec/volumeName")),
                        Column.text("Capacity", row -> row.text("/status/capacity/storage")),
                        Column.text("Access Modes", StorageColumns::modes),
                        Column.text("StorageClass", row -> row.text("/spec/storageClassName")),
                        Column.age());
            default ->
                List.of(
                        Column.naming(),
                        Column.text("Provisioner", row -> row.text("/provisioner")),
                        Column.text("ReclaimPolicy", row -> row.text("/reclaimPolicy", "Delete")),
                        Column.text("VolumeBindingMode", row -> row.text("/volumeBindingMode", "Immediate")),
                        Column.text("AllowVolumeExpansion", row -> row.text("/allowVolumeExpansion", "false")),
                        Column.age());
        };
    }

    private static String claim(Row row) {
        return row.at("/spec").has("claimRef")
                ? row.text("/spec/claimRef/namespace") + "/" + row.text("/spec/claimRef/name")
                : "";
    }

    private static String modes(Row row) {
        return row.all("/spec/accessModes")
                .map(mode -> mode.asText().replaceAll("[a-z]", ""))
                .collect(Collectors.joining(","));
    }
}
