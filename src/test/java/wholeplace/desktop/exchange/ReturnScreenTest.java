package wholeplace.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.desktop.Fx;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// A finance director brings in the return that a partner has filled in.
class ReturnScreenTest {
    private static final Budget PLACE = Budget.empty("Calderbridge", new FinancialYear(2024), 5);

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
    void aFilledReturnIsKnownAndBecomesOneChange() {
        Path file = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        shown = new Shown(folder, PLACE);
        shown.bringIn(file);
        shown.untilSaying("Where each row goes");
        shown.untilSaying(
                "Adds up: Capital: the leaves are 65 amounts, 275.00; the sheet says the same (Finances T24).");
        shown.picture("return");
        assertThat(shown.words())
                .contains("A return: Pathfinders, round 2")
                .contains("Finances row 19, into a new line of that name: 2024/25 £14")
                .contains("Left out, because it is of no single year: up to 2023/24 (£10).");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.said("brought-in"))
                .isEqualTo(
                        "Imported 10 rows of the return Pathfinders, round 2 from PF_Round_2_Success.xlsx, as one change. Undo takes it back.");
        assertThat(Outlook.of(shown.budget()).grandTotal()).isEqualTo(Money.pounds(540));
        Fx.run(shown.session::undo);
        assertThat(shown.budget()).isEqualTo(PLACE);
    }

    @Test
    void whatTheDepartmentWouldSendBackIsSaidByCellAndGoodRowsAreTakenOnlyWhenAskedFor() {
        Path file = RealFiles.file("returns/PF_Round_2_General_Validation_Failures.xlsx");
        shown = new Shown(folder, PLACE);
        shown.bringIn(file);
        shown.untilSaying("Cannot be read: Finances E17, K33: text where a number is needed");
        shown.picture("return-failing");
        assertThat(shown.words()).contains("What its department would send back", "Admin B34");
        assertThat(shown.canPress("onwards")).isFalse();
        shown.press("good-rows");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.budget().lines()).hasSize(8);
    }

    @Test
    void yearsOutsideThePlanAreLeftOutWhenTheUserSaysSo() {
        Path file = RealFiles.file("returns/PF_Round_2_Success.xlsx");
        shown = new Shown(folder, Budget.empty("Calderbridge", new FinancialYear(2026), 5));
        shown.bringIn(file);
        shown.untilSaying(
                "Cannot be taken like this: \"PF_Round_2_Success.xlsx\" has amounts for 2024/25 (£140), 2025/26");
        shown.press("only-plan-years");
        shown.untilSaying("Left out: 2024/25 (£140), 2025/26 (£300)");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(Outlook.of(shown.budget()).grandTotal()).isEqualTo(Money.pounds(100));
    }
}
