package dev.slipway.app;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Shows what to type in a terminal, and copies it.
public final class FirstWindowController {

    @FXML
    private TextField rehearse;

    @FXML
    private TextField help;

    @FXML
    private void copyRehearse() {
        copy(rehearse.getText());
    }

    @FXML
    private void copyHelp() {
        copy(help.getText());
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
