package wholeplace.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.desktop.Fx;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// What is said of one sheet of a sender need not be said of the next, and a sheet without a year is asked about.
class SenderScreenTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Each test opens the screen on a budget of its own.
    private Shown shown;

    @AfterEach
    void close() {
        if (shown != null) {
            shown.close();
        }
    }

    @Test
    void theColumnsOfASenderAreRememberedForTheNextSheet() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(csv("first.csv", "What,Who pays in the end,2027/28", "Wardens,Calder NHS,40"));
        shown.pick("column-partner", 1);
        sentBy("Calder NHS ICB");
        shown.press("onwards");
        shown.untilSaying("The lines that change");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.said("brought-in"))
                .endsWith("How it was read is remembered for the next sheet of Calder NHS ICB.");

        shown.bringIn(csv("second.csv", "What,Sum up,Who pays in the end,2027/28", "Events,x,Calder NHS,20"));
        assertThat(shown.picked("column-partner")).isEqualTo(-1);
        sentBy("calder nhs icb");
        shown.until(() -> Integer.valueOf(2).equals(shown.picked("column-partner")));
        shown.picture("sender");
    }

    @Test
    void theYearOfASheetThatNamesNoneIsAskedFor() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(csv("bids.csv", "Line,Partner,Amount", "Wardens,Council,40"));
        shown.untilSaying("or say which year the amounts are of.");
        shown.pick("year", FIRST.next());
        shown.press("onwards");
        shown.untilSaying("The lines that change");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        Line wardens = shown.budget().lines().getFirst();
        assertThat(wardens.amounts().amount(FIRST.next())).isEqualTo(Money.pounds(40));
    }

    @SuppressWarnings("unchecked") // The box of senders holds their names.
    private void sentBy(String name) {
        shown.until(() -> !shown.node("sender").isDisabled());
        Fx.run(() -> ((ComboBox<String>) shown.node("sender")).setValue(name));
    }

    private Path csv(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
    }
}
