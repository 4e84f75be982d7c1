package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void theListOfKeysSaysWhatExcelsUsersExpect() {
        String list = Keys.ALL.entrySet().stream()
                .map(key -> key.getKey().words() + ": " + key.getValue().words())
                .collect(Collectors.joining("\n"));
        assertThat(list)
                .contains("Ctrl+Shift+Right: Select to the edge of the figures on the right\n")
                .contains("Tab: Next cell across, or across the selection\n")
                .contains("Ctrl+[: Explain the figure\n")
                .contains("Shift+Page down: Select a page down\n")
                .contains("Alt+Shift+Left: Close the group\n")
                .contains("F2: Change the cell; on a calculated cell, explain it\n")
                .contains("Ctrl+R: Fill right from the left of the selection\n");
    }

    @Test
    void everyActionHasAKey() {
        assertThat(Keys.ALL.values()).contains(Action.Do.values());
        for (Step step : Step.values()) {
            assertThat(Keys.ALL.values()).contains(new Action.Go(step, false), new Action.Go(step, true));
        }
    }
}
