package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static wholeplace.excel.importing.Sheets.FIRST;
import static wholeplace.excel.importing.Sheets.csv;
import static wholeplace.excel.importing.Sheets.place;
import static wholeplace.excel.importing.Sheets.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.change.Change;
import wholeplace.excel.Progress;
import wholeplace.excel.export.CsvOut;
import wholeplace.json.BudgetFile;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;

class LineImportTest {
    @TempDir
    private Path folder;

    @Test
    void aMessySheetGivesItsLinesAndTellsTheRest() {
        Path file = csv(
                folder,
                "bids.csv",
                "Partner bids for the place,,,,,",
                "All figures in £000,,,,,",
                ",,,,,",
                "Ref,Line ,Lead partner,Revenue or capital,2027-28,FY29,Total",
                "HP-014,Health visiting,Calder NHS ICB,Revenue,\"12,480\",\"12,854\",\"25,334\"",
                "HP-021,Diagnostic  hub,Calder NHS ICB,cap,\"4,200\",tbc,\"4,200\"",
                "Sub-total health,,,,\"16,680\",\"12,854\",",
                "Homes,,,,,,",
                "HR-001,Station Road,Council,CAPITAL,9500.5,(200),\"9,300\"",
                "HR-019,Market rents,Council,Revenue,-,0,0",
                "Grand total,,,,\"26,180.50\",\"12,654\",",
                "Note: figures exclude VAT,,,,,,");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.choices().unit()).isEqualTo(Unit.THOUSANDS);
        assertThat(preview.choices().headings().row()).isEqualTo(4);
        assertThat(preview.rowsRead()).isEqualTo(8);
        assertThat(preview.rowsImported()).isEqualTo(4);
        assertThat(preview.amountsImported()).isEqualTo(6);
        assertThat(preview.findings().missing())
                .extracting(m -> m.cell() + " " + m.text())
                .containsExactly("F6 tbc", "E10 -");
        assertThat(preview.findings().leftOut())
                .extracting(left -> left.row() + " " + left.reason())
                .containsExactly(
                        "7 it is a total of the sheet, compared and not imported",
                        "8 it has no amount in any year",
                        "11 it is a total of the sheet, compared and not imported",
                        "12 it has no amount in any year");
        assertThat(preview.controlTotals())
                .extracting(total -> total.label() + " " + total.cell() + " " + total.difference())
                .containsExactly(
                        "Sub-total health, 2027/28 E7 0.00",
                        "Sub-total health, 2028/29 F7 0.00",
                        "row 9, Total G9 500.00",
                        "Grand total, 2027/28 E11 0.00",
                        "Grand total, 2028/29 F11 0.00");
        Line hub = line(preview.after(), "Diagnostic hub");
        assertThat(hub.spendClass()).isEqualTo(SpendClass.CAPITAL);
        assertThat(hub.amounts().has(FIRST.next())).isFalse();
        assertThat(line(preview.after(), "Market rents").amounts().amount(FIRST.next()))
                .isEqualTo(Money.ZERO);
        assertThat(line(preview.after(), "Market rents").amounts().has(FIRST.next()))
                .isTrue();
        assertThat(preview.newPartners())
                .extracting(Partner::name, Partner::kind)
                .containsExactlyInAnyOrder(
                        tuple("Calder NHS ICB", PartnerKind.NHS), tuple("Council", PartnerKind.COUNCIL));
    }

    @Test
    void textInAnAmountIsNamedWithAllItsCells() {
        Path file = csv(
                folder,
                "bids.csv",
                "Line,Partner,2027/28 (£),2028/29 (£)",
                "Wardens,Council,about 40,10",
                "Events,Council,20,about 40",
                "Parks,Council,#REF!,30");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.isClean()).isFalse();
        assertThat(preview.rowsImported()).isZero();
        assertThat(preview.findings().problems())
                .extracting(Findings.Problem::sentence)
                .containsExactly(
                        "bids C2, D3: \"about 40\" is text where an amount is needed. Type a figure such as 1,234.56; the words"
                                + " can be kept as a comment.",
                        "bids C4: \"#REF!\" is a spreadsheet's error and not an amount. Mend the formula in the sheet it comes"
                                + " from, or type the amount.");
    }

    @Test
    void aCorrectedEditionChangesOnlyWhatWasCorrected() {
        Path first = csv(folder, "bids.csv", "Ref,Line,2027/28,2028/29", "A1,Wardens,100,110", "A2,Events,20,20");
        Budget before = preview(first, place(), Asked.NOTHING).after();
        Path second = csv(
                folder,
                "bids.csv",
                "Ref,Line,2027/28,2028/29",
                "A0,Rangers,5,5",
                "A1,Wardens,100,115",
                "A2,Events,20,20");
        ImportPreview preview = preview(second, before, Asked.NOTHING);
        assertThat(preview.changes().stream().filter(change -> change.kind() == EntityKind.LINE))
                .extracting(change -> switch (change) {
                    case Change.Added a -> "added";
                    case Change.Removed r -> "removed";
                    case Change.Edited edited -> edited.field() + " " + edited.after();
                })
                .contains("added", "amount 2028/29 115.00")
                .doesNotContain("removed");
        assertThat(preview.after().lines()).hasSize(3);
        assertThat(line(preview.after(), "Events")).isEqualTo(line(before, "Events"));
    }

    @Test
    void anImportedFigureKnowsItsCell() {
        Path file = csv(folder, "bids.csv", "Line,2027/28,2028/29", "Wardens,100,110");
        Budget after = preview(file, place(), Asked.NOTHING).after();
        var origin = line(after, "Wardens").importedFrom().orElseThrow();
        var source = after.sources().get(origin.source());
        assertThat(source.file() + "!" + source.columns().get(FIRST.next()) + origin.row())
                .isEqualTo("bids.csv!C2");
    }

    @Test
    void yearsOutsideThePlanAreRefusedUnlessOnlyItsYearsAreAsked() {
        Path file = csv(folder, "bids.csv", "Line,2026/27,2027/28", "Wardens,90,100");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING))
                .isInstanceOf(ImportRefused.class)
                .hasMessage(
                        "Sheet \"bids\" has amounts for 2026/27. The budget runs 2027/28 to 2031/32. Import only the years of"
                                + " the plan, or make a budget that has them all.");
        var only = new Asked(
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty(), true);
        assertThat(preview(file, place(), only).totals()).containsExactly(Map.entry(FIRST, Money.pounds(100)));
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        Path file = csv(folder, "bids.csv", "Line,Lead,2027/28", "Wardens,Council,100");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING.withColumns(Map.of("partner", "Department"))))
                .hasMessage(
                        "Sheet \"bids\" has no column \"Department\". Row 1 has the headings \"Line\", \"Lead\", \"2027/28\".");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING.withColumns(Map.of("colour", "Lead"))))
                .hasMessage(
                        "\"colour\" is nothing that a column can say. Use one of partner, class, direction, recurrence, name,"
                                + " reference, service, theme, place, notes, year, amount, or a year such as 2027/28.");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING.withWhere(List.of("Lead=Police"))))
                .hasMessage("No row says \"Police\" for \"Lead\". The rows say \"Council\".");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING.withSheet("Costs")))
                .hasMessage("\"bids.csv\" has no sheet \"Costs\". It has \"bids\".");
    }

    @Test
    void twoColumnsOfOneYearAreAskedAboutUnlessOneIsTheBudget() {
        Path unclear = csv(folder, "a.csv", "Line,2027/28,2027-28", "Wardens,1,2");
        assertThatThrownBy(() -> preview(unclear, place(), Asked.NOTHING))
                .hasMessage(
                        "Sheet \"a\" has the year 2027/28 in columns B and C. Say which is meant, such as 2027/28=B.");
        assertThat(preview(unclear, place(), Asked.NOTHING.withColumns(Map.of("2027/28", "C")))
                        .totals())
                .containsValue(Money.pounds(2));
        Path budget = csv(folder, "b.csv", "Line,Actual 2027/28,Budget 2027/28", "Wardens,1,2");
        assertThat(preview(budget, place(), Asked.NOTHING).totals()).containsValue(Money.pounds(2));
    }

    @Test
    void classDirectionAndPartnerMustBeReadable() {
        Path file = csv(
                folder,
                "bids.csv",
                "Line,Partner,Class,Direction,2027/28",
                "Wardens,Council,Rev,Income,1",
                "Events,,Revenue,Expenditure,2",
                "Parks,Council,Purple,Expenditure,3");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(line(preview.after(), "Wardens").direction()).isEqualTo(Direction.INCOME);
        assertThat(preview.findings().problems())
                .extracting(Findings.Problem::sentence)
                .containsExactly(
                        "bids B3: no partner is named. Write whose line it is.",
                        "bids C4: \"Purple\" is no class. Write revenue or capital.");
        assertThat(preview.rowsImported()).isEqualTo(1);
    }

    @Test
    void aSheetWithoutRowsOrYearsIsRefused() {
        assertThatThrownBy(() -> preview(csv(folder, "a.csv", "Line,2027/28"), place(), Asked.NOTHING))
                .hasMessage("Sheet \"a\" has no rows below its headings in row 1. Choose another sheet or row.");
        assertThatThrownBy(() -> preview(csv(folder, "b.csv", "Line,Amount", "Wardens,1"), place(), Asked.NOTHING))
                .hasMessage(
                        "No sheet of \"b.csv\" has a row of headings with financial years such as 2027/28 in its first 60"
                                + " rows. Name the sheet and the row of its headings, give its columns such headings, or say which year the amounts are of.");
    }

    @Test
    void incomeThatASheetShowsNegativeIsStillIncome() {
        Path net = csv(folder, "net.csv", "Line,Direction,2027/28", "Wardens,Expenditure,100", "Fees,Income,(30)");
        assertThat(line(preview(net, place(), Asked.NOTHING).after(), "Fees")
                        .amounts()
                        .amount(FIRST))
                .isEqualTo(Money.pounds(30));
        Path gross = csv(folder, "gross.csv", "Line,Direction,2027/28,2028/29", "Fees,Income,30,-5");
        Line fees = line(preview(gross, place(), Asked.NOTHING).after(), "Fees");
        assertThat(fees.amounts().total()).isEqualTo(Money.pounds(25));
    }

    @Test
    void whatTheProgramWritesAsCsvComesBackToThePenny() {
        Budget sample = BudgetFile.sample();
        Path file = folder.resolve("calderbridge.csv");
        CsvOut.write(Outlook.of(sample), file, Progress.UNTIL_INTERRUPTED);
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.isClean()).isTrue();
        Outlook before = Outlook.of(sample);
        Profile financing =
                before.capital().financing().stream().map(line -> line.net()).reduce(Profile.EMPTY, Profile::plus);
        assertThat(Outlook.of(preview.after()).total()).isEqualTo(before.total().minus(financing));
    }

    @Test
    void rowsThatLookLikeLinesFromElsewhereAreNamed() {
        Path mine = csv(folder, "mine.csv", "Ref,Line,2027/28", "A1,Wardens,100", "A2,Events,20");
        Path theirs = csv(folder, "theirs.csv", "Ref,Line,2027/28", "A3,Parks,5", "A1,Wardens,110");
        ImportPreview preview =
                preview(theirs, preview(mine, place(), Asked.NOTHING).after(), Asked.NOTHING);
        assertThat(preview.lookAlikes()).containsExactly(3);
        assertThat(preview.after().lines()).hasSize(4);
    }

    @Test
    void aColumnWithoutAYearIsImportedAsTheYearSomebodyNames() {
        Path file = csv(folder, "bids.csv", "Our budget,", "Line,Amount", "Wardens,100");
        ImportPreview preview = preview(file, place(), Asked.NOTHING.withColumns(Map.of("2028/29", "Amount")));
        assertThat(preview.totals()).containsExactly(Map.entry(FIRST.next(), Money.pounds(100)));
    }

    @Test
    void twoRowsThatSayTheSameStayTwoLines() {
        Path file = csv(folder, "bids.csv", "Line,2027/28", "Wardens,1", "Wardens,1");
        Budget once = preview(file, place(), Asked.NOTHING).after();
        assertThat(once.lines()).hasSize(2);
        assertThat(preview(file, once, Asked.NOTHING).changes()).isEmpty();
    }

    private static Line line(Budget budget, String name) {
        return budget.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
