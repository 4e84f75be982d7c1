package wholeplace.excel.publication;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;

/// What each capital scheme spends, borrows and costs revenue.
record SchemeTable(Outlook outlook) {
    Optional<Table> table() {
        var draft = new YearDraft(outlook.years(), "Scheme", "Partner", "Available for use", "Measure");
        outlook.capital().schemes().forEach(one -> rows(draft, one));
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.table(
                        "Schemes",
                        "capital schemes and what they cost revenue",
                        "Pounds. Spend is net of capital income and after delay. Provision is the minimum revenue provision (MRP)."
                                + " The cost to revenue is provision, interest and running costs less savings and more income. "
                                + Wording.NOUGHT_LEFT_OUT));
    }

    private void rows(YearDraft draft, SchemeOutlook one) {
        draft.flow(one.spend(), what(one, "Spend")).flow(one.borrowing(), what(one, "Borrowed"));
        flow(draft, one, "Provision", RevenueCosts.Year::mrp);
        flow(draft, one, "Interest", RevenueCosts.Year::interest);
        flow(draft, one, "Running costs", RevenueCosts.Year::running);
        flow(draft, one, "Savings", RevenueCosts.Year::savings);
        flow(draft, one, "More income", RevenueCosts.Year::income);
        draft.sum(one.revenueConsequence(), what(one, "Cost to revenue"))
                .standing(years(draft, one, RevenueCosts.Year::closing), what(one, "Still owed on 31 March"));
    }

    private void flow(YearDraft draft, SchemeOutlook one, String measure, Function<RevenueCosts.Year, Money> amount) {
        draft.flowIfAny(years(draft, one, amount), what(one, measure));
    }

    private static Profile years(YearDraft draft, SchemeOutlook one, Function<RevenueCosts.Year, Money> amount) {
        List<RevenueCosts.Year> years = one.costs().years();
        return draft.each(years, RevenueCosts.Year::year, amount);
    }

    private String[] what(SchemeOutlook one, String measure) {
        return new String[] {
            one.scheme().name(),
            outlook.budget().partners().get(one.scheme().partner()).name(),
            one.scheme().availableWithDelay().toString(),
            measure
        };
    }
}
