package wholeplace.outlook.checks;

import java.util.Arrays;
import java.util.List;
import wholeplace.budget.Allocation;
import wholeplace.budget.AllocationId;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
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
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

/// A place with a council and an NHS board from 2026/27 to 2030/31, and what its checks say.
final class Example {
    static final FinancialYear FIRST = new FinancialYear(2026);
    static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    static final Partner ICB = new Partner(new PartnerId("icb"), "ICB", PartnerKind.NHS);
    static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5).withPartners(List.of(COUNCIL, ICB));

    private Example() {}

    static List<Check> checks(Budget budget) {
        return Outlook.of(budget).checks();
    }

    /// The only check of a kind.
    static Check only(Budget budget, CheckKind kind) {
        List<Check> found = all(budget, kind);
        if (found.size() != 1) {
            throw new AssertionError("%d of %s: %s"
                    .formatted(
                            found.size(),
                            kind,
                            checks(budget).stream().map(Check::code).toList()));
        }
        return found.getFirst();
    }

    static List<Check> all(Budget budget, CheckKind kind) {
        return checks(budget).stream().filter(check -> check.kind() == kind).toList();
    }

    /// From the plan's first year on.
    static Profile pounds(long... pounds) {
        return Profile.from(FIRST, Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new));
    }

    static Line revenue(String name, long... pounds) {
        return new Line(new LineId(name.replace(' ', '-')), name, COUNCIL.id()).withAmounts(pounds(pounds));
    }

    static Line capital(String name, long... pounds) {
        return revenue(name, pounds).withSpendClass(SpendClass.CAPITAL);
    }

    static Fund grant(String name, long... pounds) {
        return fund(name, FundKind.SPECIFIC_GRANT, FundClass.CAPITAL, pounds);
    }

    static Fund rates(long... pounds) {
        return fund("Rates", FundKind.RETAINED_RATES, FundClass.EITHER, pounds);
    }

    static Fund borrowing(long... pounds) {
        return fund("Borrowing", FundKind.BORROWING, FundClass.CAPITAL, pounds);
    }

    static Fund fund(String name, FundKind kind, FundClass fundClass, long... pounds) {
        return fund(name, kind, fundClass, true, pounds);
    }

    static Fund fund(String name, FundKind kind, FundClass fundClass, boolean secured, long... pounds) {
        return new Fund(
                        new FundId(name.replace(' ', '-')),
                        name,
                        COUNCIL.id(),
                        fundClass,
                        Contribution.ALIGNED,
                        secured,
                        pounds(pounds),
                        "Award letter",
                        "")
                .withKind(kind);
    }

    static Allocation set(String line, String fund, long... pounds) {
        return new Allocation(
                new AllocationId("%s.%s".formatted(line, fund)),
                new LineId(line),
                new FundId(fund),
                pounds(pounds),
                "");
    }

    static Scheme scheme(int available, int life) {
        return scheme(available, life, "4.8", InterestConvention.MID_YEAR);
    }

    static Scheme scheme(int available, int life, String interest, InterestConvention convention) {
        return new Scheme(
                new SchemeId("hub"),
                "Hub",
                COUNCIL.id(),
                new FinancialYear(available),
                life,
                MrpMethod.EQUAL_INSTALMENT,
                MrpStart.AFTER_AVAILABLE,
                Rate.ZERO,
                Rate.percent(interest),
                convention,
                "PWLB, 1 October 2026",
                0,
                Rate.ZERO,
                "");
    }
}
