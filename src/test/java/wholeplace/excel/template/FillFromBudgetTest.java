package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Progress;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// Which lines of a budget go where in a department's template.
class FillFromBudgetTest {
    private static final PartnerId COUNCIL = new PartnerId("council");
    private static final FinancialYear FIRST = new FinancialYear(2024);

    @TempDir
    Path folder;

    @Test
    void aLineGoesIntoTheRowOfItsNameAndClassByQuarters() {
        var filling = plan(
                binding -> binding.withSplit(Split.EVEN),
                false,
                line("1", "Freedom and flexibilities spend", SpendClass.REVENUE, 0, 1_000, 2_000));

        assertThat(filling.entries())
                .extracting(entry -> entry.cell() + " " + entry.amount())
                .containsExactly(
                        "G33 0.00",
                        "H33 0.00",
                        "J33 250.00",
                        "K33 250.00",
                        "L33 250.00",
                        "M33 250.00",
                        "O33 500.00",
                        "P33 500.00",
                        "Q33 500.00",
                        "R33 500.00");
        assertThat(filling.left()).isEmpty();
    }

    @Test
    void linesThatTheBindingPutsTogetherAreAddedUp() {
        var put = new Put(
                "Capital",
                new Wording("Unsecured match*"),
                Optional.empty(),
                Map.of(Put.Field.SERVICE, new Wording("Roads"), Put.Field.CLASS, new Wording("capital")));
        var filling = plan(
                binding -> with(binding, put).withSplit(Split.LAST),
                false,
                line("1", "Ring road", SpendClass.CAPITAL, 0, 100).withService("Roads"),
                line("2", "Bridge", SpendClass.CAPITAL, 0, 50).withService("Roads"),
                line("3", "Gritting", SpendClass.REVENUE, 0, 7).withService("Roads"));

        assertThat(filling.entries().getLast().cell()).hasToString("M22");
        assertThat(filling.entries().getLast().amount()).isEqualTo(Money.pounds(150));
        assertThat(filling.entries().getLast().lines()).containsExactly("Ring road", "Bridge");
        assertThat(filling.left())
                .containsExactly(
                        "The line \"Gritting\" has no row of its name in the template; say which row gets it.");
    }

    /// The grant pays 600 of the works' 1,000; nobody is named for the rest.
    @Test
    void aRowMayAskForWhatOneFundPays() {
        var put = new Put(
                "Capital",
                new Wording("Secured match*"),
                Optional.empty(),
                Map.of(),
                Optional.of(new Wording("Growth*")));
        var grant = new Fund(
                new FundId("grant"),
                "Growth grant",
                COUNCIL,
                FundClass.CAPITAL,
                Contribution.ALIGNED,
                true,
                Profile.from(FIRST.next(), Money.pounds(600)),
                "",
                "");
        var budget = budget(line("1", "Works", SpendClass.CAPITAL, 0, 1_000)).withFunds(List.of(grant));
        try (var template = open(binding -> with(binding, put).withSplit(Split.LAST))) {
            var filling = FillPlan.of(Outlook.of(budget), template, false);

            assertThat(filling.entries().getLast().cell()).hasToString("M21");
            assertThat(filling.entries().getLast().amount()).isEqualTo(Money.pounds(600));
            assertThat(filling.left())
                    .containsExactly(
                            "£400 of the line \"Works\" is paid by other money, or not at all, and has no row.");
        }
    }

    /// A budget says what is planned; what was spent is not for it to say.
    @Test
    void columnsOfActualsAreLeftAloneAndSaidSo() {
        var line = line("1", "Unsecured match funding", SpendClass.CAPITAL, 400);

        assertThat(plan(binding -> binding.withSplit(Split.EVEN), false, line).left())
                .containsExactly(
                        "£200 of 2024/25, for \"Unsecured match funding\" of Capital: the template has no column to fill for it, columns of actuals left alone.");
        assertThat(plan(binding -> binding.withSplit(Split.EVEN), true, line).entries())
                .extracting(entry -> entry.cell() + " " + entry.amount())
                .containsExactly("E22 100.00", "F22 100.00", "G22 100.00", "H22 100.00");
    }

    @Test
    void howAYearIsSpreadMustBeSaid() {
        assertThatThrownBy(() -> plan(
                        binding -> binding, false, line("1", "Unsecured match funding", SpendClass.CAPITAL, 0, 400)))
                .isInstanceOf(BindingRefused.class)
                .hasMessageStartingWith("The template asks for parts of years where the budget has years.");
    }

    @Test
    void decisionsThatDoNotFitAreRefusedTogether() {
        var nowhere = new Put("Capital", new Wording("Roads"), Optional.empty(), Map.of());
        var several = new Put("Capital", new Wording("*match*"), Optional.empty(), Map.of());

        assertThatThrownBy(() -> plan(binding -> with(with(binding, nowhere), several), false))
                .isInstanceOfSatisfying(
                        BindingRefused.class,
                        refused -> assertThat(refused.sentences())
                                .containsExactly(
                                        "The template has no row \"Roads\" of Capital. Correct the put.",
                                        "The template has 2 rows \"*match*\" of Capital. Say which one with in and the heading of its table."));
    }

    @Test
    void whatIsFilledIsReadBackAndTheTotalsFollow() {
        Path out = folder.resolve("out.xlsx");
        var budget = budget(line("1", "Unsecured match funding", SpendClass.CAPITAL, 0, 400));
        try (var template = open(binding -> binding.withSplit(Split.EVEN))) {
            TemplateFill.write(template, FillPlan.of(Outlook.of(budget), template, false), out);
        }
        try (var filled = Template.open(out, Binding.builtIn(), Progress.UNTIL_INTERRUPTED)) {
            var read = ReturnReader.read(filled);
            assertThat(read.isClean()).isTrue();
            // 275 less the 4 + 5 + 6 + 7 + 8 + 9 that stood there, and 400 instead.
            assertThat(read.tallies().getFirst().sentence())
                    .isEqualTo("Capital: the leaves are 65 amounts, 636.00; the sheet says the same (Finances T24).");
        }
    }

    private static Filling plan(java.util.function.UnaryOperator<Binding> decided, boolean actuals, Line... lines) {
        try (var template = open(decided)) {
            return FillPlan.of(Outlook.of(budget(lines)), template, actuals);
        }
    }

    private static Template open(java.util.function.UnaryOperator<Binding> decided) {
        var known = Binding.builtIn().stream().map(decided).toList();
        return Template.open(RealFiles.file("returns/PF_Round_2_Success.xlsx"), known, Progress.UNTIL_INTERRUPTED);
    }

    private static Binding with(Binding binding, Put put) {
        return binding.filledBy(
                new Binding("", List.of(), List.of(), List.of(), List.of(), List.of(put), Optional.empty()));
    }

    private static Budget budget(Line... lines) {
        return Budget.empty("Place", FIRST, 5)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)))
                .withLines(List.of(lines));
    }

    private static Line line(String id, String name, SpendClass spendClass, long... pounds) {
        var line = new Line(new LineId(id), name, COUNCIL).withSpendClass(spendClass);
        for (int at : IntStream.range(0, pounds.length).toArray()) {
            line = line.withAmount(new FinancialYear(FIRST.start() + at), Money.pounds(pounds[at]));
        }
        return line;
    }
}
