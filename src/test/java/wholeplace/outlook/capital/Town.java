package wholeplace.outlook.capital;

import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.Lines;

/// A council with one scheme, for examples; the plan starts in 2026/27.
final class Town {
    static final FinancialYear FIRST = new FinancialYear(2026);
    static final PartnerId COUNCIL = new PartnerId("council");
    static final SchemeId HUB = new SchemeId("hub");

    private Town() {}

    static Budget of(int years, Scheme scheme, Line... lines) {
        return Budget.empty("Calderbridge", FIRST, years)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)))
                .with(Scheme.class, List.of(scheme))
                .withLines(List.of(lines));
    }

    /// Equal instalments from the year after availability, 4.8 % mid-year.
    static Scheme scheme(FinancialYear available, int life) {
        return scheme(HUB, available, life, MrpMethod.EQUAL_INSTALMENT, MrpStart.AFTER_AVAILABLE, "4.8");
    }

    static Scheme scheme(
            SchemeId id, FinancialYear available, int life, MrpMethod method, MrpStart start, String rate) {
        return new Scheme(
                id,
                "Hub",
                COUNCIL,
                available,
                life,
                method,
                start,
                Rate.percent(rate),
                Rate.percent(rate),
                InterestConvention.MID_YEAR,
                "PWLB, 1 October 2026",
                0,
                Rate.ZERO,
                "");
    }

    static Line works(String id, long... pounds) {
        return line(id, pounds).withSpendClass(SpendClass.CAPITAL);
    }

    /// A revenue expenditure of the scheme.
    static Line line(String id, long... pounds) {
        return new Line(new LineId(id), id, COUNCIL)
                .withGrowth(Growth.TYPED)
                .withScheme(HUB)
                .withAmounts(profile(pounds));
    }

    static CapitalOutlook outlook(Budget budget, Profile borrowed) {
        return CapitalOutlook.of(
                budget, Lines.of(budget), Borrowed.of(Map.of(HUB, borrowed)), ReferenceData.standard());
    }

    static SchemeOutlook hub(Budget budget, Profile borrowed) {
        return outlook(budget, borrowed).find(HUB).orElseThrow();
    }

    /// From the plan's first year on.
    static Profile profile(long... pounds) {
        var amounts = new Money[pounds.length];
        for (int at = 0; at < pounds.length; at++) {
            amounts[at] = Money.pounds(pounds[at]);
        }
        return Profile.from(FIRST, amounts);
    }
}
