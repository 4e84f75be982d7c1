package wholeplace.excel.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import wholeplace.excel.Progress;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Put;
import wholeplace.excel.template.Template;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// A partner's filled return becomes amounts of the plan.
class ReturnImportTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final PartnerId COUNCIL = new PartnerId("council");
    private static final Object[] WORKS = {"Works", 100, 150, 300, 550};
    private static final Object[] EVENTS = {"Events", 20, null, 40, 60};
    private static final Object[] TOTAL = {"Total", 120, 150, 340, 610};

    private final AtomicInteger ids = new AtomicInteger(100);

    @TempDir
    private Path folder;

    @Test
    void halvesAreAddedUpTotalsStayOutAndEachFigureNamesItsCells() throws IOException {
        var preview = preview(place(), "return.xlsx", WORKS, EVENTS, TOTAL);

        assertThat(amounts(preview.after(), "Works")).isEqualTo("2027/28 250.00, 2028/29 300.00");
        assertThat(amounts(preview.after(), "Events")).isEqualTo("2027/28 20.00, 2028/29 40.00");
        assertThat(preview.after().lines()).hasSize(2);
        assertThat(preview.totals()).containsEntry(FIRST, Money.pounds(270));
        assertThat(preview.read().isClean()).isTrue();
        Line works = line(preview.after(), "Works");
        var origin = works.importedFrom().orElseThrow();
        var source = preview.after().sources().get(origin.source());
        assertThat(source.cells(FIRST, origin.row())).contains("B4:C4");
        assertThat(source.cells(FIRST.next(), origin.row())).contains("D4");
        assertThat(source.file() + ", " + source.sheet() + ", " + source.importedBy())
                .isEqualTo("return.xlsx, Return, jo");
    }

    @Test
    void theSameReturnAgainChangesNothingAlsoUnderAnotherName() throws IOException {
        var first = preview(place(), "round 1.xlsx", WORKS, EVENTS, TOTAL).after();

        assertThat(preview(first, "round 1.xlsx", WORKS, EVENTS, TOTAL).changes())
                .isEmpty();
        assertThat(preview(first, "round 1 copy.xlsx", WORKS, EVENTS, TOTAL).changes())
                .isEmpty();
    }

    @Test
    void theNextEditionChangesWhatItSaysAndNamesWhatItLeavesOut() throws IOException {
        var first = preview(place(), "round 1.xlsx", WORKS, EVENTS, TOTAL).after();
        var second = preview(
                first, "round 2.xlsx", new Object[] {"Works", 100, 175, null, 275}, new Object[] {"Signs", 1, 1, 1, 3});

        assertThat(amounts(second.after(), "Works")).isEqualTo("2027/28 275.00");
        assertThat(amounts(second.after(), "Signs")).isEqualTo("2027/28 2.00, 2028/29 1.00");
        assertThat(second.left())
                .containsExactly(
                        "The return does not say of every row whether it is revenue or capital: those are taken as revenue.",
                        "The line \"Events\" came from an earlier edition of this return, which says nothing of it now. It stays as it was; take it out under Lines where it has gone.",
                        "Lines that came from \"round 1.xlsx\" before get the amounts of this file.");
    }

    @Test
    void aRowGoesToTheLineOfItsNameAndLeavesOtherYearsAlone() throws IOException {
        Line works = new Line(new LineId("1"), "works", COUNCIL)
                .withAmounts(Profile.from(FIRST, Money.pounds(7), Money.pounds(8), Money.pounds(9)));
        var preview = preview(place().with(works), "return.xlsx", WORKS);

        assertThat(amounts(preview.after(), "works")).isEqualTo("2027/28 250.00, 2028/29 300.00, 2029/30 9.00");
        assertThat(preview.placed().getFirst().goal()).isEqualTo(new Placed.Goal.KnownLine("works"));
    }

    @Test
    void theBindingSaysWhichLineOrFundARowIsAbout() throws IOException {
        Line market = new Line(new LineId("1"), "Market Hall", COUNCIL).withTheme("Town");
        Fund grant = fund("Growth grant", 5);
        Path file = GrantReturn.write(folder.resolve("return.xlsx"), WORKS, EVENTS);
        Binding binding = GrantReturn.with(
                GrantReturn.binding(file, 2),
                put("Works", Map.of(Put.Field.THEME, GrantReturn.said("Town")), ""),
                put("Events", Map.of(), "Growth*"));
        var preview = preview(place().with(market).withFunds(List.of(grant)), file, binding);

        assertThat(amounts(preview.after(), "Market Hall")).isEqualTo("2027/28 250.00, 2028/29 300.00");
        Fund after = preview.after().funds().getFirst();
        assertThat(after.available()).isEqualTo(Profile.from(FIRST, Money.pounds(20), Money.pounds(40)));
        assertThat(after.source())
                .isEqualTo("return.xlsx, sheet Return, 2027/28 from B5:C5, 2028/29 from D5; read by jo on 2026-11-22");
        assertThat(preview(preview.after(), file, binding).changes()).isEmpty();
    }

    @Test
    void whatIsFilledFromSeveralLinesIsNotGuessedApart() throws IOException {
        var budget = place().with(new Line(new LineId("1"), "Hall", COUNCIL).withTheme("Town"))
                .with(new Line(new LineId("2"), "Square", COUNCIL).withTheme("Town"));
        Path file = GrantReturn.write(folder.resolve("return.xlsx"), WORKS);
        Binding binding = GrantReturn.with(
                GrantReturn.binding(file, 1), put("Works", Map.of(Put.Field.THEME, GrantReturn.said("Town")), ""));
        var preview = preview(budget, file, binding);

        assertThat(preview.changes()).isEmpty();
        assertThat(preview.left())
                .containsExactly(
                        "\"Works\" (Return, row 4), £550: the binding fills it from 2 lines, and the return does not say how it is divided among them. Type it under Lines.");
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndLeftOut() throws IOException {
        var preview = preview(place(), "return.xlsx", new Object[] {"Works", "tbc", 150, 300, 450}, EVENTS);

        assertThat(preview.isClean()).isFalse();
        assertThat(preview.unread().stream().map(Finding::sentence))
                .containsExactly("Return B4: text where a number is needed (\"tbc\"). Type the amount in figures.");
        assertThat(preview.after().lines().stream().map(Line::name)).containsExactly("Events");
    }

    @Test
    void anEmptyTemplateAndYearsOutsideThePlanAreRefusedWithTheCure() throws IOException {
        assertThatThrownBy(() -> preview(place(), "empty.xlsx", new Object[] {"Works"}))
                .isInstanceOf(ImportRefused.class)
                .hasMessageStartingWith("\"empty.xlsx\" is the template \"Local Growth Grant\" without any amounts.");
        Budget later = Budget.empty("Place", FIRST.next(), 5);
        assertThatThrownBy(() -> preview(later, "return.xlsx", WORKS))
                .hasMessage(
                        "\"return.xlsx\" has amounts for 2027/28 (£250). The budget runs 2028/29 to 2032/33. Take only the years of the plan, or make a budget that has them all.");
    }

    @Test
    void theTownsFundReturnGoesByProjects() {
        Path file = RealFiles.file("returns/TF_Round_6_Success.xlsx");
        Budget budget = Budget.empty("Place", new FinancialYear(2020), 7);
        try (var template = Template.open(file, Binding.builtIn(), Progress.UNTIL_INTERRUPTED)) {
            var asked = new ReturnAsked(Optional.of("Rotherham Council"), true, Optional.empty());
            var preview = ReturnImport.preview(template, budget, asked, stamp(file));
            Money read = preview.read().amounts().stream()
                    .filter(amount -> budget.years().contains(amount.period().year())
                            && amount.period().span() == wholeplace.excel.template.Period.Span.WITHIN)
                    .map(amount -> amount.amount())
                    .reduce(Money.ZERO, Money::plus);

            assertThat(preview.totals().values().stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(read);
            assertThat(Outlook.of(preview.after()).grandTotal()).isEqualTo(read);
            assertThat(ReturnImport.preview(template, preview.after(), asked, stamp(file))
                            .changes())
                    .isEmpty();
        }
    }

    private static Put put(String row, Map<Put.Field, wholeplace.excel.template.Wording> lines, String fund) {
        return new Put(
                "Local Growth Grant",
                GrantReturn.said(row),
                Optional.empty(),
                lines,
                fund.isEmpty() ? Optional.empty() : Optional.of(GrantReturn.said(fund)));
    }

    private static Fund fund(String name, long pounds) {
        return new Fund(
                new FundId("grant"),
                name,
                COUNCIL,
                FundClass.values()[0],
                Contribution.values()[0],
                true,
                Profile.from(FIRST, Money.pounds(pounds)),
                "",
                "");
    }

    private static Budget place() {
        return Budget.empty("Place", FIRST, 5)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)));
    }

    private ReturnPreview preview(Budget budget, String name, Object[]... rows) throws IOException {
        Path file = GrantReturn.write(folder.resolve(name), rows);
        return preview(budget, file, GrantReturn.binding(file, rows.length));
    }

    private ReturnPreview preview(Budget budget, Path file, Binding binding) {
        try (var template = GrantReturn.open(file, binding)) {
            var asked = new ReturnAsked(Optional.of("Council"), false, Optional.empty());
            return ReturnImport.preview(template, budget, asked, stamp(file));
        }
    }

    private Stamp stamp(Path file) {
        return new Stamp(
                String.valueOf(file.getFileName()),
                "00",
                Instant.parse("2026-11-22T12:00:00Z"),
                "jo",
                () -> "id-" + ids.incrementAndGet());
    }

    private static Line line(Budget budget, String name) {
        return budget.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String amounts(Budget budget, String name) {
        var texts = new java.util.ArrayList<String>();
        line(budget, name).amounts().forEach(entry -> texts.add(entry.year() + " " + entry.amount()));
        return String.join(", ", texts);
    }
}
