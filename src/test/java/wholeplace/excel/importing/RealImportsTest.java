package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// Other people's sheets: the figures are those of the data folder's README.
class RealImportsTest {
    /// Every authority's capital estimates by source of finance: 16 sources beside columns of totals and a memorandum.
    /// Two authorities estimate nothing. What the 2,353 amounts come to is 6p more than the sheet's own total column
    /// says, because it rounds some authorities' totals; the report says so.
    @Test
    void capitalEstimatesBySourceOfFinance() {
        ImportPreview preview = preview("capital/CER_2019-20_B.xlsx", 2019);
        assertThat(preview.choices().headings().sheet()).isEqualTo("Financing");
        assertThat(preview.choices().headings().row()).isEqualTo(5);
        assertThat(preview.choices().unit()).isEqualTo(Unit.THOUSANDS);
        assertThat(preview.choices().layout().amountColumns()).hasSize(16);
        assertThat(preview.rowsImported()).isEqualTo(435);
        assertThat(preview.linesImported()).isEqualTo(2_353);
        assertThat(preview.totals()).containsExactly(Map.entry(new FinancialYear(2019), Money.parse("37450286796.21")));
        assertThat(preview.byClass()).containsOnlyKeys(SpendClass.CAPITAL);
        Findings.ControlTotal england = preview.controlTotals().getLast();
        assertThat(england.cell()).hasToString("Y443");
        assertThat(england.stated()).isEqualTo(Money.parse("37450286796.15"));
        assertThat(preview.controlTotals().stream()
                        .filter(total -> total.cell().row() == 443 && !total.equals(england)))
                .hasSize(16)
                .allMatch(total -> total.difference().isZero());
        assertThat(notFooting(preview)).containsExactly("Y153 0.05", "Y165 0.01", "Y443 0.06");
    }

    @Test
    void capitalOutturnWithOneRowThatDoesNotFoot() {
        ImportPreview preview = preview("capital/COR_2018-19_outputs_COR_B.xlsx", 2018);
        assertThat(preview.rowsImported()).isEqualTo(443);
        assertThat(preview.amountsImported()).isEqualTo(2_673);
        assertThat(preview.totals()).containsExactly(Map.entry(new FinancialYear(2018), Money.parse("27267935922.36")));
        assertThat(notFooting(preview)).containsExactly("Y66 1000.00", "Y451 1000.00");
        assertThat(preview.controlTotals().getLast().stated()).isEqualTo(Money.parse("27267934922.36"));
        assertThat(preview.after().partners()).extracting("name").contains("Chelmsford");
    }

    @Test
    void aCouncilsBudgetWithLineBreaksInItsCells() {
        ImportPreview preview = preview("budgets/barnet-2009.csv", 2009);
        assertThat(preview.rowsImported()).isEqualTo(48);
        assertThat(preview.totals()).containsExactly(Map.entry(new FinancialYear(2009), Money.parse("847600000.00")));
        assertThat(preview.after().lines().stream().map(Line::service).distinct())
                .hasSize(11);
        assertThat(preview.after().lines()).anyMatch(line -> line.notes().contains("\n"));
    }

    @Test
    void aCitysBudgetEqualsItsSummary() {
        ImportPreview preview = preview("budgets/philadelphia-FY06.xlsx", 2003);
        assertThat(preview.choices().headings().sheet()).isEqualTo("Data");
        assertThat(preview.rowsImported()).isEqualTo(202);
        assertThat(preview.totals().values())
                .containsExactly(Money.parse("3248174136.00"), Money.parse("3482275001.00"));
        ImportPreview summary = preview("budgets/philadelphia-FY06.xlsx", 2003, Asked.NOTHING.withSheet("Summary"));
        assertThat(summary.totals()).isEqualTo(preview.totals());
        assertThat(summary.controlTotals())
                .hasSize(2)
                .allMatch(total -> total.difference().isZero());
    }

    @Test
    void aCitysAdoptedBudgetWithIncomeAndABlankAmount() {
        ImportPreview preview = preview("budgets/oakland-FY22-23-adopted.csv", 2022);
        assertThat(preview.rowsRead()).isEqualTo(22_236);
        assertThat(preview.rowsImported()).isEqualTo(22_235);
        assertThat(preview.findings().leftOut()).containsExactly(new Findings.LeftOut(22_237, "it has no amount"));
        assertThat(sum(preview.after(), line -> line.direction() == Direction.EXPENDITURE))
                .isEqualTo(Money.parse("1920271118.00"));
        assertThat(sum(preview.after(), line -> line.direction() == Direction.INCOME))
                .isEqualTo(Money.parse("1920079118.00"));
        assertThat(preview.after().lines().stream()
                        .filter(line -> line.amounts().total().isNegative()))
                .hasSize(94);
    }

    @Test
    void aCountysPayments() {
        ImportPreview june = preview("spending/DCCSpendingOver500_201406.csv", 2014);
        assertThat(june.rowsImported()).isEqualTo(3_135);
        assertThat(june.totals()).containsExactly(Map.entry(new FinancialYear(2014), Money.parse("13346068.70")));
        assertThat(june.after().lines().stream()
                        .filter(line -> line.amounts().total().isNegative()))
                .hasSize(24);
        ImportPreview april = preview("spending/DCCSpendingOver500_202504.csv", 2025);
        assertThat(april.rowsImported()).isEqualTo(237);
        assertThat(april.totals()).containsExactly(Map.entry(new FinancialYear(2025), Money.parse("2845421.21")));
        assertThat(april.newPartners()).extracting("name").containsExactly("Devon County Council");
    }

    /// Every authority's revenue outturn, an .xls: 74 columns of amounts of which many sum up others.
    @Test
    void revenueOutturnOfEveryAuthority() throws IOException {
        ImportPreview preview = preview(RealFiles.startingWith("budgets", "Revenue_Outturn"), 2014, Asked.NOTHING);
        assertThat(preview.choices().headings().sheet()).isEqualTo("RS LA Data 2014-15 (1)");
        assertThat(preview.rowsImported()).isEqualTo(444);
        assertThat(sum(preview.after(), line -> line.name().equals("Education services")))
                .isEqualTo(Money.pounds(34_477_276_000L));
        assertThat(preview.byClass()).containsOnlyKeys(SpendClass.REVENUE);
    }

    static Stream<Path> publishers() throws IOException {
        try (Stream<Path> files = Files.list(RealFiles.file("headers/index"))) {
            return files.sorted().toList().stream();
        }
    }

    /// How eighteen publishers of payments spell what they say of each.
    @ParameterizedTest
    @MethodSource("publishers")
    void headingsOfPublishersAreKnown(Path file) throws IOException {
        Map<String, LineField> meant = Map.of(
                "Amount", LineField.AMOUNT,
                "Beneficiary Name", LineField.NAME,
                "Organisation Label", LineField.PARTNER,
                "Payment Date", LineField.YEAR);
        JsonNode map = new ObjectMapper().readTree(file.toFile()).at("/columns/map");
        List<String> unknown = new ArrayList<>();
        meant.forEach((publisher, field) -> map.path(publisher).forEach(heading -> {
            if (field.fit(heading.asText()) == 0) {
                unknown.add(publisher + ": " + heading.asText());
            }
        }));
        assertThat(map.size()).isPositive();
        assertThat(unknown).isEmpty();
    }

    private static List<String> notFooting(ImportPreview preview) {
        return preview.controlTotals().stream()
                .filter(total -> !total.difference().isZero())
                .map(total -> total.cell() + " " + total.difference())
                .toList();
    }

    private static Money sum(Budget budget, Predicate<Line> which) {
        return budget.lines().stream()
                .filter(which)
                .map(line -> line.amounts().total())
                .reduce(Money.ZERO, Money::plus);
    }

    private static ImportPreview preview(String path, int firstYear) {
        return preview(path, firstYear, Asked.NOTHING);
    }

    private static ImportPreview preview(String path, int firstYear, Asked asked) {
        return preview(RealFiles.file(path), firstYear, asked);
    }

    private static ImportPreview preview(Path file, int firstYear, Asked asked) {
        return Sheets.preview(file, Budget.empty("Place", new FinancialYear(firstYear), 5), asked);
    }
}
