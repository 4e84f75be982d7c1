package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wholeplace.RealFiles;
import wholeplace.budget.SpendClass;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.PartOfYear;

/// The departments' own returns, read with the bindings that come with the program.
class ReadReturnTest {
    @Test
    void pathfindersRoundTwoHasCapitalAndRevenueApart() {
        Return read = read("PF_Round_2_Success");

        assertThat(read.binding()).isEqualTo("Pathfinders, round 2");
        assertThat(amounts(read, SpendClass.CAPITAL)).hasSize(65);
        assertThat(amounts(read, SpendClass.REVENUE)).hasSize(65);
        assertThat(read.tallies())
                .extracting(Tally::sentence)
                .containsExactly(
                        "Capital: the leaves are 65 amounts, 275.00; the sheet says the same (Finances T24).",
                        "Revenue: the leaves are 65 amounts, 275.00; the sheet says the same (Finances T38).");
        assertThat(read.isClean()).isTrue();
    }

    @Test
    void anAmountKnowsItsCellLabelPeriodAndWhetherItWasSpent() {
        Return read = read("PF_Round_2_Success");

        assertThat(at(read, "H21"))
                .isEqualTo(new ReturnAmount(
                        "Capital",
                        "",
                        List.of("Secured match funding spend (this includes actual match funding)"),
                        Optional.of(SpendClass.CAPITAL),
                        new Period(Period.Span.WITHIN, new FinancialYear(2024), PartOfYear.quarter(4)),
                        Optional.of(Status.FORECAST),
                        "Finances",
                        CellAddress.parse("H21"),
                        Money.pounds(5)));
        assertThat(at(read, "C17").period()).hasToString("up to 2023/24");
        assertThat(at(read, "C17").status()).contains(Status.ACTUAL);
    }

    @Test
    void pathfindersRoundOneSaysMoreThanItsLeavesAddUpTo() {
        Return read = read("PF_Round_1_Success");

        assertThat(read.amounts()).hasSize(45);
        assertThat(read.tallies())
                .extracting(Tally::sentence)
                .containsExactly(
                        "Forecast and actual spend: the leaves are 45 amounts, 140.94; the sheet says 292.47 (Finances O52).");
        assertThat(read.tallies().getFirst().differences())
                .contains(new Tally.Stated(
                        "Total match", CellAddress.parse("O51"), Money.parse("35.94"), Money.parse("116.53")));
        assertThat(read.findings()).isEmpty();
        assertThat(read.isClean()).isFalse();
    }

    @Test
    void textWhereANumberIsNeededIsOneFindingForEveryCell() {
        Return read = read("PF_Round_2_General_Validation_Failures");

        assertThat(read.findings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Finances E17, K33: text where a number is needed (\"fesf\", \"ine \"). Type the amount in figures.");
        assertThat(read.tallies())
                .extracting(Tally::sentence)
                .containsExactly(
                        "Capital: the leaves are 64 amounts, 273.00; the sheet says the same (Finances T24).",
                        "Revenue: the leaves are 64 amounts, 268.00; the sheet says the same (Finances T38).");
    }

    /// It was saved by LibreOffice and has two years where the template of the round has three.
    @Test
    void aTemplateOfFewerYearsIsReadByItsHeadings() {
        Return read = read("PF_Round_2_Initial_Validation_Failures");

        assertThat(read.findings())
                .extracting(Finding::sentence)
                .startsWith(
                        "Finances E17, K33: text where a number is needed (\"f\", \"g\"). Type the amount in figures.");
        assertThat(at(read, "H18").amount()).isEqualTo(Money.parse("61715.93"));
        assertThat(read.amounts()).hasSize(2 * 5 * 9 - 2);
    }

    /// Twenty blocks one under the other, five of them in use.
    @Test
    void theTownsFundHasItsProjectsApartAndNoMemosInThem() {
        Return read = read("TF_Round_6_Success");

        assertThat(read.tallies().stream().filter(tally -> tally.table().equals("Project funding")))
                .extracting(Tally::sentence)
                .containsExactly(
                        "Project funding, Project 1: The Community Skills and Enterprise Project: the leaves are 42 amounts, 354.00; the sheet says the same (4a - Funding Profiles Z45).",
                        "Project funding, Project 2: Severn Centre for Health and Wellbeing: the leaves are 42 amounts, 354.00; the sheet says the same (4a - Funding Profiles Z73).",
                        "Project funding, Project 3: The Shrub Hill Regeneration Project: the leaves are 42 amounts, 354.00; the sheet says the same (4a - Funding Profiles Z101).",
                        "Project funding, Project 4: Heritage and Riverside Project: the leaves are 42 amounts, 254.00; the sheet says the same (4a - Funding Profiles Z129).",
                        "Project funding, Project 5: Active Travel: the leaves are 42 amounts, 304.00; the sheet says the same (4a - Funding Profiles Z157).");
        assertThat(read.memos()).hasSize(5 * 2 * 14);
        assertThat(at(read, "F38").period()).hasToString("up to 2019/20");
        assertThat(at(read, "Y42").period()).hasToString("after 2025/26");
        assertThat(at(read, "T42").period()).hasToString("H2 2024/25");
        assertThat(at(read, "T42").spendClass()).contains(SpendClass.REVENUE);
        assertThat(at(read, "T42").status()).contains(Status.FORECAST);
        assertThat(read.findings()).isEmpty();
    }

    /// Somebody typed a nought over the formula of S28.
    @Test
    void aTotalThatWasTypedOverIsFound() {
        var management = read("TF_Round_6_Success").tallies().getFirst();

        assertThat(management.sum()).isEqualTo(Money.pounds(4_451_360));
        assertThat(management.stated().orElseThrow().stated()).isEqualTo(Money.pounds(4_451_360));
        assertThat(management.differences())
                .containsExactly(
                        new Tally.Stated("Total", CellAddress.parse("S28"), Money.pounds(246_912), Money.ZERO));
    }

    @Test
    void theReturnIsLeftAsItWas() throws IOException {
        var file = RealFiles.file("returns/TF_Round_6_Success.xlsx");
        byte[] before = Files.readAllBytes(file);
        read("TF_Round_6_Success");
        assertThat(Arrays.equals(Files.readAllBytes(file), before)).isTrue();
    }

    @Test
    void aWorkbookThatIsNoKnownTemplateIsRefusedWithTheCure() {
        var file = RealFiles.file("budgets/philadelphia-FY06.xlsx");
        assertThatThrownBy(() -> Template.open(file, Binding.builtIn(), Progress.UNTIL_INTERRUPTED))
                .isInstanceOf(BindingRefused.class)
                .hasMessage(
                        "\"philadelphia-FY06.xlsx\" is none of the templates that are known: Pathfinders, round 1; Pathfinders, round 2; Towns Fund, rounds 4 to 6. Bind it first with template bind, and name the binding's file.");
    }

    private static Return read(String name) {
        var file = RealFiles.file("returns/" + name + ".xlsx");
        try (var template = Template.open(file, Binding.builtIn(), Progress.UNTIL_INTERRUPTED)) {
            return ReturnReader.read(template);
        }
    }

    private static List<ReturnAmount> amounts(Return read, SpendClass spendClass) {
        return read.amounts().stream()
                .filter(amount -> amount.spendClass().equals(Optional.of(spendClass)))
                .toList();
    }

    private static ReturnAmount at(Return read, String cell) {
        return read.amounts().stream()
                .filter(amount -> amount.cell().equals(CellAddress.parse(cell)))
                .findFirst()
                .orElseThrow();
    }
}
