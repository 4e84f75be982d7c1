package wholeplace.excel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Fund;
import wholeplace.budget.Index;
import wholeplace.budget.Reserve;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.budget.Scheme;
import wholeplace.change.Scenarios;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

/// Who types over an input of the model sees what the program would say of the budget changed in the same way.
class ChangedInputsTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2026/27");

    @TempDir
    Path folder;

    /// A workbook in somebody's hands.
    private static final class Opened implements AutoCloseable {
        private final XSSFWorkbook workbook;
        private final FormulaEvaluator evaluator;

        Opened(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                workbook = new XSSFWorkbook(in);
            }
            evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        }

        /// @param place the single figure is -1, the opening one 0, the first year 1
        void type(String id, String label, int place, String figure) {
            List<Row> rows = rows("Inputs", id, label).stream()
                    .filter(one -> one.getCell(4 + place).getCellType() == CellType.NUMERIC)
                    .toList();
            assertThat(rows).as("%s %s", id, label).hasSize(1);
            Row row = rows.getFirst();
            row.getCell(4 + place).setCellValue(new BigDecimal(figure).doubleValue());
            evaluator.clearAllCachedResultValues();
        }

        List<String> years(String sheet, String id, String label) {
            Row row = find(sheet, id, label);
            return IntStream.rangeClosed(1, 5)
                    .mapToObj(place -> BigDecimal.valueOf(
                                    evaluator.evaluate(row.getCell(4 + place)).getNumberValue())
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString())
                    .toList();
        }

        boolean holds(String label) {
            Row row = find("Checks", "", label);
            return evaluator.evaluate(row.getCell(3)).getBooleanValue();
        }

        private Row find(String sheet, String id, String label) {
            List<Row> rows = rows(sheet, id, label);
            assertThat(rows).as("%s %s %s", sheet, id, label).hasSize(1);
            return rows.getFirst();
        }

        private List<Row> rows(String sheet, String id, String label) {
            Sheet found = workbook.getSheet(sheet);
            return StreamSupport.stream(found.spliterator(), false)
                    .filter(row -> row.getRowNum() > 3
                            && text(row, 0).equals(id)
                            && text(row, 1).contains(label))
                    .toList();
        }

        private static String text(Row row, int column) {
            return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }

    private Opened opened(String name) throws IOException {
        return new Opened(Made.of(Made.budget(name), folder));
    }

    private static List<String> shown(Profile profile) {
        return IntStream.range(0, 5)
                .mapToObj(at -> profile.amount(FIRST.plus(at)).toString())
                .toList();
    }

    private static Outlook changed(Budget budget, UnaryOperator<Budget> change) {
        return Outlook.of(change.apply(budget));
    }

    private static UnaryOperator<Budget> rate(String index, FinancialYear year, String percent) {
        return budget -> budget.withIndices(budget.indices().stream()
                .map(one -> one.id().value().equals(index) ? withRate(one, year, percent) : one)
                .toList());
    }

    private static Index withRate(Index index, FinancialYear year, String percent) {
        var rates = new TreeMap<>(index.rates());
        rates.put(year, Rate.percent(percent));
        return new Index(index.id(), index.name(), rates, index.roundTo(), index.source());
    }

    private static UnaryOperator<Budget> core(FinancialYear year, String percent) {
        return budget -> budget.with(
                CouncilTax.class,
                budget.councilTax().stream()
                        .map(tax -> {
                            var core = new TreeMap<>(tax.core());
                            core.put(year, Rate.percent(percent));
                            return new CouncilTax(
                                    tax.id(),
                                    tax.partner(),
                                    tax.authority(),
                                    tax.bandD(),
                                    tax.taxBase(),
                                    core,
                                    tax.socialCare(),
                                    tax.notes());
                        })
                        .toList());
    }

    private static UnaryOperator<Budget> scheme(String field, String text) {
        return budget -> {
            Scheme scheme = budget.schemes().getFirst();
            var changes = new TreeMap<>(Map.of("scheme %s %s".formatted(scheme.id(), field), text));
            return Scenarios.applied(budget, new Scenario(new ScenarioId("changed"), "Changed", changes, ""));
        };
    }

    @Test
    void payAndCouncilTaxMoveThePlan() throws IOException {
        try (Opened m1 = opened("m1")) {
            Budget budget = Made.budget("m1");
            m1.type("pay", "", 2, "0.045");
            m1.type("council", "Core increase", 1, "0.0199");
            Outlook expected = changed(budget, rate("pay", FIRST.next(), "4.5").andThen(core(FIRST, "1.99"))::apply);
            var plan = expected.plans().getFirst();
            assertThat(m1.years("Outputs", "council", "net revenue budget"))
                    .isEqualTo(shown(plan.netRevenueBudget()))
                    .isNotEqualTo(shown(Outlook.of(budget).plans().getFirst().netRevenueBudget()));
            assertThat(m1.years("Outputs", "council", "gap before reserves")).isEqualTo(shown(plan.gap()));
            assertThat(m1.years("Outputs", "council", "incremental gap")).isEqualTo(shown(plan.incrementalGap()));
            assertThat(m1.years("Outputs", "council", ": raised"))
                    .isEqualTo(shown(expected.tax().all().getFirst().raised()));
            assertThat(m1.holds("gap before reserves: as the program had it")).isFalse();
            assertThat(m1.holds("Every check below holds")).isTrue();
        }
    }

    /// The same typed over in LibreOffice's hands.
    @Test
    void libreOfficeMovesThePlanTheSameWay() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path typed = folder.resolve("typed.xlsx");
        try (Opened m1 = opened("m1");
                var out = Files.newOutputStream(typed)) {
            m1.type("pay", "", 2, "0.045");
            m1.workbook.write(out);
        }
        Outlook expected = changed(Made.budget("m1"), rate("pay", FIRST.next(), "4.5"));
        Path again = new LibreOffice(folder).recalculated(typed);
        try (var in = Files.newInputStream(again);
                var workbook = new XSSFWorkbook(in)) {
            Row gap = StreamSupport.stream(workbook.getSheet("Outputs").spliterator(), false)
                    .filter(row -> Opened.text(row, 1).endsWith("gap before reserves"))
                    .findFirst()
                    .orElseThrow();
            assertThat(IntStream.range(0, 5)
                            .mapToObj(
                                    at -> BigDecimal.valueOf(gap.getCell(5 + at).getNumericCellValue())
                                            .setScale(2, RoundingMode.HALF_UP)
                                            .toPlainString()))
                    .isEqualTo(shown(expected.plans().getFirst().gap()));
        }
    }

    @Test
    void aShorterLifeCostsMoreEachYear() throws IOException {
        try (Opened t6 = opened("t6")) {
            t6.type("hall", "Asset life", -1, "25");
            Outlook expected = changed(Made.budget("t6"), scheme("life", "25"));
            var hall = expected.capital().schemes().getFirst();
            assertThat(t6.years("Outputs", "hall", "costs revenue"))
                    .isEqualTo(shown(hall.revenueConsequence()))
                    .containsExactly("21600.00", "79200.00", "211200.00", "206592.00", "201984.00");
            assertThat(t6.years("Outputs", "council", "net revenue budget"))
                    .isEqualTo(shown(expected.plans().getFirst().netRevenueBudget()));
        }
    }

    /// 60,000 less in 2028/29 is timing only: 21,600; 79,200; 115,200; 175,200; 172,320.
    @Test
    void anAssetAYearLaterMovesProvision() throws IOException {
        try (Opened t6 = opened("t6")) {
            t6.type("hall", "First year available", -1, "2028");
            assertThat(t6.years("Outputs", "hall", "costs revenue"))
                    .containsExactly("21600.00", "79200.00", "115200.00", "175200.00", "172320.00");
            assertThat(t6.holds("in a schedule of provision")).isTrue();
        }
    }

    @Test
    void anAnnuityAtAnotherRateAndOverAnotherLife() throws IOException {
        try (Opened t3 = opened("t3")) {
            t3.type("hall", "Rate of the annuity", -1, "0.0375");
            t3.type("hall", "Asset life", -1, "18");
            Outlook expected =
                    changed(Made.budget("t3"), scheme("life", "18").andThen(scheme("annuity rate", "3.75"))::apply);
            assertThat(t3.years("Outputs", "hall", "provision"))
                    .isEqualTo(
                            shown(expected.capital().schemes().getFirst().mrp().instalments()));
        }
    }

    @Test
    void slippageMovesSpendOn() throws IOException {
        try (Opened slippage = opened("slippage")) {
            slippage.type("road", "Slippage", -1, "0.25");
            Outlook expected = changed(Made.budget("slippage"), scheme("slippage", "25"));
            assertThat(slippage.years("Outputs", "road", "spend"))
                    .isEqualTo(shown(expected.capital().schemes().getFirst().spend()));
        }
    }

    /// What the search decided stays: it then pays more than the lines of a year cost, and the master check says so.
    @Test
    void whatNoLongerAgreesWithWhatWasDecidedFailsTheMasterCheck() throws IOException {
        try (Opened slippage = opened("slippage")) {
            assertThat(slippage.holds("Every check below holds")).isTrue();
            slippage.type("road", "Slippage", -1, "0.25");
            assertThat(slippage.holds("What was decided to pay for capital")).isFalse();
            assertThat(slippage.holds("Every check below holds")).isFalse();
        }
    }

    @Test
    void aDrawdownLowersTheReserveForGood() throws IOException {
        try (Opened case3 = opened("case-3")) {
            case3.type("general", "put in, or below nought drawn", 2, "-5000000");
            Budget budget = Made.budget("case-3");
            Reserve reserve = budget.reserves().getFirst();
            Outlook expected = Outlook.of(budget.with(
                    Reserve.class,
                    List.of(new Reserve(
                            reserve.id(),
                            reserve.name(),
                            reserve.partner(),
                            reserve.kind(),
                            reserve.opening(),
                            reserve.minimum(),
                            reserve.movements().with(FIRST.next(), Money.pounds(-5_000_000)),
                            ""))));
            var years = expected.reserves().all().getFirst().years();
            assertThat(case3.years("Outputs", "general", reserve.name()))
                    .isEqualTo(
                            years.stream().map(year -> year.close().toString()).toList());
            assertThat(case3.holds("stays at its minimum or above")).isFalse();
        }
    }

    @Test
    void aGrantThatGrowsMoreNarrowsTheGap() throws IOException {
        try (Opened m1 = opened("m1")) {
            Budget budget = Made.budget("m1");
            Fund fund = budget.funds().stream()
                    .filter(one -> one.base() != null)
                    .findFirst()
                    .orElseThrow();
            m1.type(fund.id().value(), fund.name(), 0, "30000000");
            Outlook expected = changed(
                    budget,
                    one -> one.withFunds(one.funds().with(fund.withGrowth(Money.pounds(30_000_000), fund.growth()))));
            assertThat(m1.years("Outputs", "council", "gap before reserves"))
                    .isEqualTo(shown(expected.plans().getFirst().gap()));
        }
    }

    @Test
    void theRequirementAtTheStartMovesProvisionByTheCfrMethod() throws IOException {
        try (Opened t5 = opened("t5")) {
            t5.type("council", "Capital financing requirement at the start", -1, "72500000");
            assertThat(t5.years("Workings", "council", "Minimum revenue provision")
                            .subList(0, 3))
                    .containsExactly("2400000.00", "2304000.00", "2211840.00");
        }
    }
}
