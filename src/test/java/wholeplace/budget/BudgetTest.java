package wholeplace.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

class BudgetTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final Partner COUNCIL =
            new Partner(new PartnerId("council"), "Calderbridge Council", PartnerKind.COUNCIL);
    private static final Budget EMPTY = Budget.empty("Calderbridge", FIRST, 5).withPartners(List.of(COUNCIL));

    @Test
    void aPlanHasFiveToThirtyYears() {
        assertThat(new PlanYears(FIRST, 5)).hasToString("2027/28 to 2031/32");
        assertThatThrownBy(() -> new PlanYears(FIRST, 4))
                .hasMessage("A placemaking budget plans 5 to 30 financial years; 4 were asked for.");
        assertThatThrownBy(() -> new PlanYears(FIRST, 31)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Line stray = new Line(new LineId("a"), "Wardens", new PartnerId("nobody"))
                .withGrowth(new Growth.Indexed(new IndexId("cpi")))
                .withAmounts(Profile.from(FIRST.previous(), Money.pounds(1)));
        assertThatThrownBy(() -> EMPTY.withLines(List.of(stray, new Line(new LineId("b"), " ", COUNCIL.id()))))
                .asInstanceOf(type(InvalidBudget.class))
                .extracting(InvalidBudget::reasons)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactly(
                        "Line \"Wardens\" has an amount in 2026/27. The budget runs 2027/28 to 2031/32: move the amount or"
                                + " lengthen the plan.",
                        "Line \"Wardens\" names the partner \"nobody\", which is not in this budget. Add that partner first.",
                        "Line \"Wardens\" names the index \"cpi\", which is not in this budget. Add that index first.",
                        "Line \"b\" has no name. Give it one.");
    }

    @Test
    void twoLinesCannotHaveOneId() {
        Line line = new Line(new LineId("a"), "Wardens", COUNCIL.id());
        assertThatThrownBy(() -> EMPTY.withLines(List.of(line, line.withName("Rangers"))))
                .hasMessage("The id \"a\" stands twice. Give each entry an id of its own.");
    }

    @Test
    void anEditLeavesTheOldBudgetAsItWas() {
        Line wardens = new Line(new LineId("wardens"), "Wardens", COUNCIL.id()).withAmount(FIRST, Money.pounds(10));
        Budget before = EMPTY.with(wardens);
        Budget after = before.with(wardens.withAmount(FIRST, Money.pounds(20)));
        assertThat(before.lines().get(wardens.id()).amounts().amount(FIRST)).isEqualTo(Money.pounds(10));
        assertThat(after.lines().get(wardens.id()).amounts().amount(FIRST)).isEqualTo(Money.pounds(20));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void onlyYearsAfterTheLastTypedOneAreCalculated() {
        Line typed = new Line(new LineId("a"), "Wardens", COUNCIL.id())
                .withAmounts(Profile.from(FIRST, Money.pounds(1), Money.pounds(2)));
        Line flat = typed.withGrowth(Growth.FLAT);
        assertThat(flat.isCalculated(FIRST.next())).isFalse();
        assertThat(flat.isCalculated(FIRST.plus(2))).isTrue();
        assertThat(typed.isCalculated(FIRST.plus(2))).isFalse();
        assertThat(flat.withRecurrence(Recurrence.ONE_OFF).isCalculated(FIRST.plus(2)))
                .isFalse();
        assertThat(flat.withAmounts(Profile.EMPTY).isCalculated(FIRST)).isFalse();
    }

    @Test
    void anIncomeLineLessensWhatThePlaceSpends() {
        assertThat(Direction.INCOME.net(Money.pounds(1_210))).isEqualTo(Money.pounds(-1_210));
        assertThat(Direction.EXPENDITURE.net(Money.pounds(1_210))).isEqualTo(Money.pounds(1_210));
    }

    @Test
    void aRosterIsInTheOrderOfItsIds() {
        Roster<Line> roster = Roster.of(List.of(line("b"), line("a"), line("c")));
        assertThat(roster).extracting(line -> line.id().value()).containsExactly("a", "b", "c");
        assertThat(roster.without(new LineId("b")).with(line("b"))).isEqualTo(roster);
        assertThat(roster.withAll(List.of(line("d"), line("a").withName("A"))))
                .extracting(Line::name)
                .containsExactly("A", "b", "c", "d");
        assertThat(roster.find("x")).isEmpty();
    }

    @Test
    void anIdIsAShortWord() {
        assertThatThrownBy(() -> new LineId("two words"))
                .hasMessage("\"two words\" is no id. Use 1 to 64 letters, digits, dots, hyphens or underscores.");
    }

    private static Line line(String id) {
        return new Line(new LineId(id), id, COUNCIL.id());
    }

    @Test
    void textsTooLongForAnyReportAreNamedWhereverTheyStand() {
        String long1 = "x".repeat(1_001);
        String notes = "x".repeat(32_001);
        Budget place = Budget.empty("Place", new FinancialYear(2027), 5)
                .withPartners(List.of(new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL)));
        Fund fund = new Fund(
                        new FundId("f"),
                        "F",
                        new PartnerId("council"),
                        FundClass.REVENUE,
                        Contribution.POOLED,
                        true,
                        Profile.EMPTY,
                        "",
                        "")
                .withRules(FundRules.NONE.withPurpose(Purpose.ANY.withServices(List.of(long1))));
        Reserve reserve = new Reserve(
                new ReserveId("r"),
                "R",
                new PartnerId("council"),
                ReserveKind.GENERAL,
                Money.ZERO,
                Money.ZERO,
                Profile.EMPTY,
                notes);

        assertThatThrownBy(() -> place.withFunds(List.of(fund))).hasMessageContaining("Fund \"F\" names a ");
        assertThatThrownBy(() -> place.with(Reserve.class, List.of(reserve)))
                .hasMessageContaining("\"R\" has a note of 32,001 characters. Shorten it to 32,000.");
        assertThatThrownBy(() -> place.withLines(
                        List.of(new Line(new LineId("l"), "L", new PartnerId("council")).withOutcome(long1))))
                .hasMessageContaining("Line \"L\" names a ");
    }
}
