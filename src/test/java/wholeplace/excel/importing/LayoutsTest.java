package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.excel.importing.Sheets.FIRST;
import static wholeplace.excel.importing.Sheets.csv;
import static wholeplace.excel.importing.Sheets.guess;
import static wholeplace.excel.importing.Sheets.place;
import static wholeplace.excel.importing.Sheets.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// Sheets that lay their amounts down in other ways than one column a year under one row of headings.
class LayoutsTest {
    @TempDir
    private Path folder;

    @Test
    void oneAmountARowWithItsYearBesideIt() {
        Path file = csv(
                folder,
                "tidy.csv",
                "Line,Lead partner,Financial year,Net amount £",
                "Wardens,Council,2027/28,100",
                "Wardens,Council,2028/29,110",
                "Events,Police,2027/28,\" 1,020.50 \"",
                "Events,Police,2028/29,tbc",
                "Events,Police,2028/29,(20)");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.rowsImported()).isEqualTo(5);
        assertThat(preview.linesImported()).isEqualTo(3);
        assertThat(preview.amountsImported()).isEqualTo(4);
        assertThat(line(preview.after(), "Wardens").amounts().amount(FIRST)).isEqualTo(Money.pounds(100));
        assertThat(line(preview.after(), "Wardens").amounts().amount(FIRST.next()))
                .isEqualTo(Money.pounds(110));
        assertThat(preview.findings().missing())
                .extracting(Findings.Missing::text)
                .containsExactly("tbc");
        assertThat(preview.totals())
                .containsExactly(Map.entry(FIRST, new Money(112_050)), Map.entry(FIRST.next(), Money.pounds(90)));
    }

    @Test
    void aTidySheetComesAgainWithoutAChangeAndCorrectedWithOne() {
        String[] rows = {
            "Line,Year,Amount", "Wardens,2027/28,100", "Wardens,2028/29,110", "Events,2027/28,20", "Events,2027/28,20"
        };
        Path file = csv(folder, "tidy.csv", rows);
        Budget once = preview(file, place(), Asked.NOTHING).after();
        assertThat(once.lines()).hasSize(3);
        assertThat(preview(file, once, Asked.NOTHING).changes()).isEmpty();
        rows[2] = "Wardens,2028/29,115";
        Budget corrected =
                preview(csv(folder, "tidy.csv", rows), once, Asked.NOTHING).after();
        assertThat(corrected.lines()).hasSize(3);
        assertThat(line(corrected, "Wardens").amounts().amount(FIRST.next())).isEqualTo(Money.pounds(115));
        assertThat(line(corrected, "Events")).isEqualTo(line(once, "Events"));
    }

    @Test
    void daysOfPaymentLieInAFinancialYear() {
        Path file = csv(
                folder,
                "paid.csv",
                "Payment Date,Supplier Name,Amount Excluding VAT",
                "31/03/2028,Quay Ltd,\"1,000.00\"",
                "01/04/2028,Quay Ltd,2000",
                "5-Apr-28,Harbour plc,1",
                "soon,Harbour plc,7");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.totals())
                .containsExactly(Map.entry(FIRST, Money.pounds(1_000)), Map.entry(FIRST.next(), Money.pounds(2_001)));
        assertThat(preview.findings().problems())
                .extracting(Findings.Problem::sentence)
                .containsExactly(
                        "paid A5: \"soon\" names no financial year. Write one such as 2027/28, or a day of it.");
    }

    @Test
    void rowsOfYearsOutsideThePlanAreRefusedUnlessOnlyItsYearsAreAsked() {
        Path file = csv(folder, "tidy.csv", "Line,Year,Amount", "Wardens,2026/27,90", "Wardens,2027/28,100");
        assertThatThrownBy(() -> preview(file, place(), Asked.NOTHING))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("has amounts for 2026/27. The budget runs 2027/28 to 2031/32.");
        ImportPreview only = preview(file, place(), Asked.NOTHING.withOnlyPlanYears(true));
        assertThat(only.totals()).containsExactly(Map.entry(FIRST, Money.pounds(100)));
        assertThat(only.findings().leftOut())
                .extracting(Findings.LeftOut::reason)
                .containsExactly("its year 2026/27 is outside the budget");
    }

    @Test
    void anAmountWithoutAYearTakesTheOneNamed() {
        Path file = csv(folder, "bids.csv", "Line,Amount", "Wardens,100");
        ImportPreview preview = preview(file, place(), Asked.NOTHING.withYear(FIRST.next()));
        assertThat(preview.totals()).containsExactly(Map.entry(FIRST.next(), Money.pounds(100)));
    }

    /// Eight authorities, of which the last spends nothing; England sums them up without being called a total.
    private static final String[] SOURCES = {
        "Capital financing by authority 2027-28,,,,,,",
        "All figures in £000,,,,,,",
        "Code,Authority,Grants,Total receipts,Borrowing,Total resources,Memo: leases",
        "E1,Adur,10,0,5,15,1",
        "E2,Bath,20,1,0,21,0",
        "E3,Calder,0,2,7,9,0",
        "E4,Derby,40,3,1,44,0",
        "E5,Ely,1,0,0,1,0",
        "E6,Fylde,2,2,2,6,0",
        "E7,Goole,3,0,3,6,2",
        "E8,Hull,0,0,0,0,0",
        ",England,76,8,18,102,3",
        ",Shire districts,6,2,5,13,0",
        "Source: returns,,,,,,"
    };

    @Test
    void eachSourceOfFinanceOfEachAuthorityIsALine() {
        ImportPreview preview = preview(csv(folder, "cer.csv", SOURCES), place(), Asked.NOTHING);
        assertThat(preview.choices().unit()).isEqualTo(Unit.THOUSANDS);
        assertThat(preview.rowsImported()).isEqualTo(8);
        assertThat(preview.linesImported()).isEqualTo(15);
        assertThat(preview.noughts()).isEqualTo(9);
        assertThat(preview.totals()).containsExactly(Map.entry(FIRST, Money.pounds(102_000)));
        assertThat(preview.controlTotals()).allMatch(total -> total.difference().isZero());
        assertThat(preview.controlTotals())
                .extracting(Findings.ControlTotal::label)
                .contains("England, Grants");
        assertThat(preview.findings().leftOut())
                .extracting(left -> left.row() + " " + left.reason())
                .containsExactly(
                        "12 it is a total of the sheet, compared and not imported",
                        "13 it stands below the total of the table, without the Code that every line has",
                        "14 it has no amount");
        assertThat(preview.after().lines()).extracting(Line::spendClass).containsOnly(SpendClass.CAPITAL);
        assertThat(guess(csv(folder, "cer.csv", SOURCES), place().years(), Asked.NOTHING)
                        .remarks())
                .contains(
                        "The amounts are taken as those of 2027/28: the title says so.",
                        "Columns that sum up others are left out: F \"Total resources\".",
                        "Columns beside the total of the table are left out: G \"Memo: leases\".");
    }

    @Test
    void aFigureOfASourceKnowsItsCell() {
        Budget after =
                preview(csv(folder, "cer.csv", SOURCES), place(), Asked.NOTHING).after();
        List<String> cells = after.lines().stream()
                .filter(line -> line.name().equals("Borrowing"))
                .flatMap(line -> line.importedFrom().stream())
                .map(origin -> after.sources().get(origin.source()).columns().get(FIRST) + origin.row())
                .toList();
        assertThat(cells).containsExactly("E4", "E6", "E7", "E9", "E10");
        assertThat(preview(csv(folder, "cer.csv", SOURCES), after, Asked.NOTHING)
                        .changes())
                .isEmpty();
    }

    @Test
    void aRowThatDoesNotFootIsReportedAndNotMended() {
        String[] rows = SOURCES.clone();
        rows[6] = "E4,Derby,40,3,2,44,0";
        rows[11] = ",England,76,8,19,102,3";
        ImportPreview preview = preview(csv(folder, "cer.csv", rows), place(), Asked.NOTHING);
        assertThat(preview.controlTotals().stream()
                        .filter(total -> !total.difference().isZero())
                        .map(total -> total.cell() + " " + total.difference()))
                .containsExactly("F7 1000.00", "F12 1000.00");
    }

    @Test
    void yearsOverVersionsOfTheBudget() {
        Path file = csv(
                folder,
                "two.csv",
                "Place plan,,,,,",
                ",,2027/28,,2028/29,",
                "Line,Partner,Budget,Actual,Budget,Variance",
                "Wardens,Council,100,90,110,5");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.choices().years()).containsExactly(Map.entry(FIRST, 2), Map.entry(FIRST.next(), 4));
        assertThat(preview.totals())
                .containsExactly(Map.entry(FIRST, Money.pounds(100)), Map.entry(FIRST.next(), Money.pounds(110)));
    }

    @Test
    void theFirstLineIsNoRowOfHeadings() {
        Path file = csv(folder, "few.csv", "What,Who,2027/28,2028/29", "Wardens,Council,40,41", "Events,Mayor,20,21");
        assertThat(preview(file, place(), Asked.NOTHING).rowsImported()).isEqualTo(2);
    }

    @Test
    void yearsOverQuartersOverActualAndForecast() {
        Path file = csv(
                folder,
                "three.csv",
                ",2027/28,,,2028/29,,",
                ",Q1,Q2,,Q1,Q2,",
                "Line,Actual,Forecast,Total,Forecast,Forecast,Total",
                "Wardens,1,2,3,4,5,9");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.choices().years()).containsExactly(Map.entry(FIRST, 3), Map.entry(FIRST.next(), 6));
        assertThat(preview.totals())
                .containsExactly(Map.entry(FIRST, Money.pounds(3)), Map.entry(FIRST.next(), Money.pounds(9)));
    }

    @Test
    void aRowBelowTheHeadingsSaysTheUnit() {
        Path file = csv(folder, "unit.csv", "Line,2027/28,2028/29", ",£000,£000", "Wardens,1,2");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.totals()).containsEntry(FIRST, Money.pounds(1_000));
        assertThat(preview.findings().leftOut())
                .extracting(Findings.LeftOut::reason)
                .containsExactly("it says what the figures stand for");
    }

    @Test
    void aTotalAboveTheLinesIsComparedWithThem() {
        Path file = csv(folder, "above.csv", "Line,2027/28,2028/29", "Total,30,40", "Wardens,10,20", "Events,20,21");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.rowsImported()).isEqualTo(2);
        assertThat(preview.controlTotals())
                .extracting(total -> total.cell() + " " + total.difference())
                .containsExactly("B2 0.00", "C2 1.00");
    }

    /// A line of the second section may lack what every line of the first has.
    @Test
    void aTotalOfASectionEndsNothing() {
        Path file = csv(
                folder,
                "sections.csv",
                "Ref,Line,2027/28,2028/29",
                "A1,Wardens,1,2",
                "A2,Events,2,3",
                "A3,Parks,3,4",
                "A4,Lighting,4,5",
                "A5,Cleaning,5,6",
                "Total streets,,15,20",
                ",Quay,7,8");
        ImportPreview preview = preview(file, place(), Asked.NOTHING);
        assertThat(preview.rowsImported()).isEqualTo(6);
        assertThat(line(preview.after(), "Quay").amounts().amount(FIRST)).isEqualTo(Money.pounds(7));
    }

    @Test
    void whatTheClassIsMayBeSaidForTheWholeSheet() {
        Path file = csv(folder, "plain.csv", "Line,2027/28", "Quay,7");
        assertThat(preview(file, place(), Asked.NOTHING.withSpendClass(SpendClass.CAPITAL))
                        .byClass())
                .containsOnlyKeys(SpendClass.CAPITAL);
    }

    private static Line line(Budget budget, String name) {
        return budget.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
