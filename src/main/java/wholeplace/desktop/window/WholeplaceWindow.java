package wholeplace.desktop.window;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/// The program with its window: `WholeplaceWindow.run()`, which returns when the window is closed.
public final class WholeplaceWindow extends Application {
    private static final String STORE = "wholeplace.store";

    /// Opens the window on what was open last, or on the sample place, and waits until it is closed.
    /// `-Dwholeplace.store=` names a store to open instead, `-Dwholeplace.folder=` where the program keeps what is the
    /// user's.
    public static void run() {
        Application.launch(WholeplaceWindow.class);
    }

    @Override
    public void start(Stage stage) {
        Path folder = DataFolder.path();
        LastTime last = LastTime.in(folder);
        String told = System.getProperty(STORE, "");
        Path store = told.isEmpty()
                ? last.text("store").map(Path::of).filter(Files::exists).orElse(folder.resolve(Opened.SAMPLE_STORE))
                : Path.of(told);
        new BudgetWindow(stage, last).open(store);
    }
}
