package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;

/// The Treasury's Country and Regional Analysis 2018: the figures are those of the data folder's README, in thousands.
class WholePlaceImportTest {
    private static final FinancialYear FIRST = new FinancialYear(2013);
    private static final Budget EMPTY = Budget.empty("Place", FIRST, 5);

    @Test
    void theNorthEastComesInToThePound() throws IOException {
        ImportPreview preview = slice("ENGLAND_North East");
        assertThat(preview.rowsRead()).isEqualTo(21_135);
        assertThat(preview.rowsImported()).isEqualTo(1_576);
        assertThat(preview.amountsImported()).isEqualTo(7_880);
        assertThat(preview.findings().leftOut()).hasSize(21_135 - 1_576);
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.choices().unit()).isEqualTo(Unit.THOUSANDS);
        Outlook outlook = Outlook.of(preview.after());
        assertYears(outlook, SpendClass.REVENUE, 22_626_256, 22_931_214, 23_511_098, 23_677_232, 24_077_257);
        assertYears(outlook, SpendClass.CAPITAL, 1_827_710, 1_877_165, 1_796_709, 1_803_536, 1_853_371);
        assertThat(outlook.by(Dimension.PARTNER)).hasSize(46);
        assertThat(preview.newPartners()).extracting("kind").containsOnly(PartnerKind.GOVERNMENT);
        assertThat(count(preview.after(), SpendClass.REVENUE)).isEqualTo(982);
        assertThat(count(preview.after(), SpendClass.CAPITAL)).isEqualTo(594);
    }

    @Test
    void oneRegionSpelledInTwoWaysIsOnePlace() throws IOException {
        ImportPreview preview = slice("ENGLAND_Yorkshire and the Humber");
        assertThat(preview.rowsImported()).isEqualTo(1_576);
        assertThat(Outlook.of(preview.after()).total().amount(FIRST.plus(4))).isEqualTo(thousands(48_864_808));
        assertThat(Outlook.of(preview.after()).by(Dimension.PLACE)).hasSize(1);
    }

    @Test
    void theWholeFileComesIn() throws IOException {
        ImportPreview preview = Sheets.preview(file(), EMPTY, Asked.NOTHING);
        assertThat(preview.rowsImported()).isEqualTo(21_135);
        assertThat(preview.amountsImported()).isEqualTo(105_675);
        assertThat(preview.newPartners()).hasSize(68);
        Outlook outlook = Outlook.of(preview.after());
        assertThat(thousands(675_812_960)).isEqualTo(outlook.total().amount(FIRST));
        assertYears(outlook, SpendClass.CAPITAL, 59_252_848, 63_673_438, 64_440_082, 68_249_031, 76_485_092);
        assertThat(outlook.total().amount(FIRST.plus(4))).isEqualTo(thousands(736_026_735));
    }

    @Test
    void aSecondImportOfTheSameSliceChangesNothing() throws IOException {
        Budget once = slice("ENGLAND_North East").after();
        ImportPreview again =
                Sheets.preview(file(), once, Asked.NOTHING.withWhere(List.of("NUTS Region=ENGLAND_North East")));
        assertThat(again.rowsImported()).isEqualTo(1_576);
        assertThat(again.changes()).isEmpty();
        assertThat(again.after()).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND_London", "SCOTLAND", "OUTSIDE UK"})
    void otherSlicesAddToIt(String region) throws IOException {
        Budget northEast = slice("ENGLAND_North East").after();
        ImportPreview other =
                Sheets.preview(file(), northEast, Asked.NOTHING.withWhere(List.of("NUTS Region=" + region)));
        assertThat(other.after().lines()).hasSize(1_576 + other.rowsImported());
        assertThat(other.rowsImported()).isPositive();
    }

    private static ImportPreview slice(String region) throws IOException {
        Asked asked = Asked.NOTHING
                .withColumns(Map.of("partner", "Department Name", "service", "COFOG Level 1"))
                .withWhere(List.of("NUTS Region=" + region));
        return Sheets.preview(file(), EMPTY, asked);
    }

    private static Path file() throws IOException {
        return RealFiles.startingWith("whole-place", "CRA_2018");
    }

    private static void assertYears(Outlook outlook, SpendClass spendClass, long... thousands) {
        for (int i = 0; i < thousands.length; i++) {
            assertThat(outlook.total(spendClass).amount(FIRST.plus(i))).isEqualTo(thousands(thousands[i]));
        }
    }

    private static Money thousands(long thousands) {
        return Money.pounds(thousands * 1_000);
    }

    private static long count(Budget budget, SpendClass spendClass) {
        return budget.lines().stream()
                .filter(line -> line.spendClass() == spendClass)
                .count();
    }
}
