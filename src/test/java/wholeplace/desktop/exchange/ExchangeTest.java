package wholeplace.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.Fx;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// A finance director brings a partner's spreadsheet in and hands the budget over.
class ExchangeTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Each test opens the screen on a budget of its own.
    private Shown shown;

    /// A test that is skipped, because its workbook is not on this machine, has opened nothing.
    @AfterEach
    void close() {
        if (shown != null) {
            shown.close();
        }
    }

    @Test
    void aPartnersSheetComesInAsOneChangeAndOneUndoTakesItBack() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.picture("exchange-empty");
        shown.bringIn(bids());
        assertThat(shown.picked("header")).isEqualTo(3);
        assertThat(shown.picked("column-partner")).isEqualTo(2);
        assertThat(shown.picked("column-2028-29")).isEqualTo(5);
        assertThat(shown.words()).contains("Amounts are taken as £000");
        shown.press("onwards");
        shown.untilSaying("The lines that change");
        assertThat(shown.words())
                .contains("Missing, not nought: 1 cell says that there is no figure: F5 \"tbc\".")
                .contains("Added: HP-014 Health visiting: Calder NHS ICB · revenue · 2027/28 £12,480,000")
                .contains("Grand total, 2027/28 (E7) differs by -£500,000");
        assertThat(shown.budget()).isEqualTo(PLACE);
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.said("brought-in"))
                .isEqualTo("Imported 3 lines from bids.csv, sheet bids, as one change. Undo takes it back.");
        assertThat(Outlook.of(shown.budget()).total(SpendClass.CAPITAL).amount(FIRST))
                .isEqualTo(Money.pounds(13_700_000));
        Fx.run(shown.session::undo);
        assertThat(shown.budget()).isEqualTo(PLACE);
    }

    @Test
    void aCellThatCannotBeReadStopsTheImportUntilTheGoodRowsAreAskedFor() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(csv("bids.csv", "Line,Partner,2027/28 (£)", "Wardens,Council,about 40", "Events,Council,20"));
        shown.press("onwards");
        shown.untilSaying("Cannot be read: bids C2: \"about 40\" is text where an amount is needed.");
        assertThat(shown.canPress("onwards")).isFalse();
        shown.press("good-rows");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.budget().lines().stream().map(Line::name)).containsExactly("Events");
    }

    @Test
    void aColumnChosenByHandIsReadAtOnceAndBackLeadsToIt() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(csv("bids.csv", "What,Who,2027/28,2028/29", "Wardens,Council,40,41", "Events,Mayor,20,21"));
        shown.pick("column-partner", 1);
        shown.pick("column-2028-29", -1);
        shown.pick("where-column", 1);
        shown.pick("where-value", "Mayor");
        shown.press("onwards");
        shown.untilSaying("Its Who is \"Council\", not \"Mayor\"");
        shown.press("back");
        assertThat(shown.picked("where-value")).isEqualTo("Mayor");
        shown.press("onwards");
        shown.untilSaying("What comes in");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        Line events = shown.budget().lines().stream().findFirst().orElseThrow();
        assertThat(shown.budget().partners().get(events.partner()).name()).isEqualTo("Mayor");
        assertThat(events.amounts().has(FIRST.next())).isFalse();
    }

    @Test
    void cancelLeavesTheBudgetAsItWas() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(bids());
        shown.press("onwards");
        shown.untilSaying("The lines that change");
        shown.press("cancel-import");
        assertThat(shown.said("brought-in")).isEqualTo("Cancelled. Nothing was changed.");
        assertThat(shown.budget()).isEqualTo(PLACE);
        assertThat(Fx.get(() -> shown.session.number().get())).isEqualTo(1);
    }

    @Test
    void anUndoWhileThePreviewIsOpenIsNotOverruled() throws IOException {
        shown = new Shown(folder, PLACE);
        Fx.run(() -> shown.session.edit(PLACE.withName("Calderbridge"), "Nothing"));
        Budget other = PLACE.withYears(new wholeplace.budget.PlanYears(FIRST, 6));
        Fx.run(() -> shown.session.edit(other, "A sixth year"));
        shown.bringIn(bids());
        shown.press("onwards");
        shown.untilSaying("The lines that change");
        Fx.run(shown.session::undo);
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.budget().years().count()).isEqualTo(5);
        assertThat(shown.budget().lines()).hasSize(3);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInASentenceWithItsCure() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(
                Files.write(folder.resolve("logo.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertThat(shown.said("brought-in"))
                .startsWith("\"logo.xlsx\" is not a workbook")
                .contains("Choose an Excel workbook");
        shown.picture("exchange-refused");
        shown.bringIn(folder.resolve("gone.xlsx"));
        assertThat(shown.said("brought-in"))
                .startsWith("There is no file")
                .contains("gone.xlsx")
                .contains("Check its name");
    }

    @Test
    void yearsBeyondThePlanAreLeftOutOnceTheUserSaysSo() throws IOException {
        shown = new Shown(folder, PLACE);
        shown.bringIn(csv("bids.csv", "Line,2027/28,2040/41", "Wardens,40,41"));
        assertThat(shown.words()).contains("Cannot be read like this: Sheet \"bids\" has amounts for 2040/41.");
        assertThat(shown.canPress("onwards")).isFalse();
        shown.press("only-plan-years");
        shown.press("onwards");
        shown.untilSaying("What comes in");
        assertThat(shown.words()).contains("The column of 2040/41 is left out");
    }

    @Test
    void theNorthEastOfTheTreasurysAnalysisComesInThroughTheScreen() throws IOException {
        Path file = RealFiles.startingWith("whole-place", "CRA_2018");
        shown = new Shown(folder, Budget.empty("North East", new FinancialYear(2013), 5));
        shown.bringIn(file);
        int region = 0;
        while (!shown.headingOf("where-column", region).contains("NUTS")) {
            region++;
        }
        shown.pick("where-column", region);
        shown.pick("where-value", "ENGLAND_North East");
        shown.picture("exchange-cra-1");
        shown.press("onwards");
        shown.untilSaying("The first 200 lines that change");
        shown.picture("exchange-cra-2");
        shown.press("onwards");
        shown.untilSaid("brought-in");
        assertThat(shown.budget().lines()).hasSize(1_576);
        assertThat(Outlook.of(shown.budget()).total(SpendClass.REVENUE).amount(new FinancialYear(2013)))
                .isEqualTo(Money.pounds(22_626_256_000L));
    }

    @Test
    void theWholeBudgetHandedOverReadsBackEqualWithItsHistory() {
        Budget sample = BudgetFile.sample();
        shown = new Shown(folder, sample);
        Path json = folder.resolve("calderbridge.json");
        shown.choosing(json);
        shown.press("hand-over-budget");
        shown.untilSaid("handed-over");
        assertThat(shown.said("handed-over"))
                .isEqualTo("Saved 221 lines to %s, and read it back: with 1 revision.".formatted(json));
        assertThat(BudgetFile.read(json).budget()).isEqualTo(sample);
        assertThat(BudgetFile.read(json).history()).hasSize(1);
    }

    @Test
    void eachFormIsSavedUnderItsEndingAndSaysWhereAndHowItWasCompared() {
        shown = new Shown(folder, BudgetFile.sample());
        Stream.of(Form.MODEL, Form.PUBLICATION, Form.OPEN_DOCUMENT, Form.LINES).forEach(form -> {
            shown.choosing(folder.resolve(form.id()));
            shown.press("hand-over-" + form.id());
            String name = form.id() + "." + form.ending();
            shown.until(() -> shown.said("handed-over").contains(name));
            assertThat(shown.said("handed-over"))
                    .startsWith("Saved 221 lines to " + folder.resolve(name))
                    .endsWith("figures equal to the penny.");
            assertThat(folder.resolve(name)).isNotEmptyFile();
        });
        shown.picture("exchange-start");
    }

    @Test
    void eachFormSaysForWhomItIs() {
        shown = new Shown(folder, PLACE);
        for (Form form : Form.values()) {
            assertThat(shown.canPress("hand-over-" + form.id())).isTrue();
            assertThat(shown.words()).contains(form.purpose());
            assertThat(form.purpose()).startsWith("For ").endsWith(".");
        }
    }

    @Test
    void cancelLeavesNoFile() {
        shown = new Shown(folder, Budgets.large(5_000, 10));
        Path file = folder.resolve("large.ods");
        shown.choosing(file);
        shown.press("hand-over-open-document");
        shown.press("hand-over #cancel-work");
        shown.untilSaid("handed-over");
        assertThat(shown.said("handed-over")).isEqualTo("Cancelled. No file was written.");
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("large.ods"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidWhereTheButtonIs() {
        shown = new Shown(folder, PLACE);
        shown.choosing(folder.resolve("nowhere").resolve("board.xlsx"));
        shown.press("hand-over-publication");
        shown.untilSaid("handed-over");
        assertThat(shown.said("handed-over")).contains("nowhere");
    }

    @Test
    void theMessyWorkbookOfTheSampleIsReadWithEverythingSaid() {
        shown = new Shown(folder, BudgetFile.sample());
        shown.bringIn(Path.of("samples/calderbridge-partner-bids.xlsx"));
        shown.picture("exchange-bids-1");
        shown.press("onwards");
        shown.untilSaying("What comes in");
        shown.picture("exchange-bids-2");
        assertThat(shown.words()).contains("Cannot be read").contains("Missing, not nought");
    }

    private Path bids() throws IOException {
        return csv(
                "bids.csv",
                "Partner bids for the place (£000),,,,,",
                ",,,,,",
                "Ref,Line,Lead partner,Revenue or capital,2027-28,2028-29",
                "HP-014,Health visiting,Calder NHS ICB,Revenue,\"12,480\",\"12,854\"",
                "HP-021,Diagnostic hub,Calder NHS ICB,Capital,\"4,200\",tbc",
                "HR-001,Station Road,Council,Capital,\"9,500\",100",
                "Grand total,,,,\"26,680\",\"12,954\"");
    }

    private Path csv(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
    }
}
