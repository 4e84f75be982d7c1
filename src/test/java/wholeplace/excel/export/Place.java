package wholeplace.excel.export;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;
import wholeplace.change.Fingerprint;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

/// A small place whose figures can be added up by hand.
public final class Place {
    public static final FinancialYear FIRST = new FinancialYear(2027);

    private static final Partner COUNCIL = new Partner(new PartnerId("a"), "Calderbridge Council", PartnerKind.COUNCIL);
    private static final Partner ICB = new Partner(new PartnerId("b"), "NHS Calder Valley ICB", PartnerKind.NHS);
    private static final Index PAY = new Index(
            new IndexId("pay"),
            "Pay awards",
            Map.of(
                    FIRST.plus(1), Rate.percent("3"),
                    FIRST.plus(2), Rate.percent("3"),
                    FIRST.plus(3), Rate.percent("3"),
                    FIRST.plus(4), Rate.percent("3")),
            "");

    private Place() {}

    /// Wardens 200,000 grown by 3 %, market rents -50,000 flat, a one-off library in
    /// two years, and a line without amounts.
    public static Budget calderbridge() {
        return Budget.empty("Calderbridge & Moor", FIRST, 5)
                .withPartners(List.of(COUNCIL, ICB))
                .withIndices(List.of(PAY))
                .withLines(List.of(
                        line("l1", "Wardens")
                                .withTheme("Safety")
                                .withAmount(FIRST, Money.pounds(200_000))
                                .withGrowth(new Growth.Indexed(PAY.id())),
                        line("l2", "Market rents")
                                .withDirection(Direction.INCOME)
                                .withAmount(FIRST, Money.pounds(50_000))
                                .withGrowth(Growth.FLAT),
                        line("l3", "Library")
                                .withReference("C1")
                                .withSpendClass(SpendClass.CAPITAL)
                                .withRecurrence(Recurrence.ONE_OFF)
                                .withGrowth(Growth.FLAT)
                                .withAmount(FIRST.plus(1), Money.pounds(900_000))
                                .withAmount(FIRST.plus(3), Money.ZERO),
                        line("l4", "Later").withPartner(ICB.id()).withNotes("To be agreed")))
                .withFunds(List.of(
                        new Fund(
                                new FundId("f1"),
                                "Core funding",
                                COUNCIL.id(),
                                FundClass.EITHER,
                                Contribution.ALIGNED,
                                true,
                                Profile.from(FIRST, Money.pounds(1_000_000), Money.pounds(1_100_000)),
                                "LGFA 1992 s31A",
                                ""),
                        new Fund(
                                new FundId("f2"),
                                "Volunteer time",
                                ICB.id(),
                                FundClass.REVENUE,
                                Contribution.IN_KIND,
                                false,
                                Profile.from(FIRST, Money.pounds(40_000)),
                                "",
                                "Valued at the living wage")));
    }

    public static Line line(String id, String name) {
        return new Line(new LineId(id), name, COUNCIL.id());
    }

    public static Outlook outlook() {
        return Outlook.of(calderbridge());
    }

    public static Stamp stamp(Budget budget) {
        return new Stamp(
                "A. Rahman",
                ZonedDateTime.of(2026, 11, 22, 14, 32, 0, 0, ZoneId.of("Europe/London")),
                Fingerprint.of(budget));
    }
}
