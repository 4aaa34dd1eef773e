package dev.slipway.app.shell;

import java.util.List;

/// The keys that pages, tables and logs understand by themselves.
record PageKeys(String id, String keys) {

    static final List<PageKeys> ALL = List.of(
            new PageKeys("find", "Shortcut+F"),
            new PageKeys("next-hit", "F3"),
            new PageKeys("last-hit", "Shift+F3"),
            new PageKeys("next-problem", "F4"),
            new PageKeys("last-problem", "Shift+F4"),
            new PageKeys("fix", "Alt+Enter"),
            new PageKeys("edit", "F2"),
            new PageKeys("undo", "Shortcut+Z"),
            new PageKeys("redo", "Shortcut+Shift+Z"),
            new PageKeys("fill", "Shortcut+D"),
            new PageKeys("select", "Space"),
            new PageKeys("next-step", "Shortcut+Enter"),
            new PageKeys("close", "Esc"));
}
