package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.capital.PrudentialYear;

/// Whether councils borrow prudently: the indicators in pounds, and what financing costs as a share of income.
record PrudentialTables(Outlook outlook) {
    List<Table> all() {
        return outlook.prudential().isEmpty() ? List.of() : List.of(indicators(), ratio());
    }

    private Table indicators() {
        var draft = new YearDraft(outlook.years(), "Council", "Indicator", "Measure");
        for (Prudential one : outlook.prudential()) {
            String council = name(one);
            requirement(draft, council, one);
            limits(draft, council, one);
            benchmark(draft, council, one);
        }
        return draft.table(
                "Prudential",
                "prudential indicators",
                "Pounds. The capital financing requirement (CFR) is what has been spent on capital and neither paid for nor provided for."
                        + " Debt, limits and benchmark are at 31 March. Not available stands where the council does not say its debt.");
    }

    private static void requirement(YearDraft draft, String council, Prudential one) {
        String cfr = "Capital financing requirement";
        draft.standing(known(one, year -> year.cfr().open()), council, cfr, "On 1 April")
                .flow(known(one, year -> year.cfr().spend()), council, cfr, "Capital spend")
                .flow(known(one, year -> year.cfr().grants()), council, cfr, "Paid by grants and contributions")
                .flow(known(one, year -> year.cfr().receipts()), council, cfr, "Paid by capital receipts")
                .flow(known(one, year -> year.cfr().revenue()), council, cfr, "Paid by revenue and reserves")
                .flow(known(one, year -> year.cfr().mrp()), council, cfr, "Minimum revenue provision")
                .flow(known(one, year -> year.cfr().vrp()), council, cfr, "Voluntary revenue provision")
                .standing(known(one, year -> year.cfr().close()), council, cfr, "On 31 March");
    }

    private static void limits(YearDraft draft, String council, Prudential one) {
        String debt = "Debt and its limits";
        draft.standing(each(one, PrudentialYear::grossDebt), council, debt, "Gross external debt")
                .standing(known(one, PrudentialYear::debtLimit), council, debt, "Most that debt may be under the CFR")
                .standing(each(one, PrudentialYear::operationalBoundary), council, debt, "Operational boundary")
                .standing(each(one, PrudentialYear::authorisedLimit), council, debt, "Authorised limit");
    }

    private static void benchmark(YearDraft draft, String council, Prudential one) {
        String name = "Liability benchmark";
        draft.standing(of(one, LiabilityBenchmark::netLoansRequirement), council, name, "Net loans requirement")
                .standing(of(one, LiabilityBenchmark::benchmark), council, name, name)
                .standing(of(one, LiabilityBenchmark::externalNeed), council, name, "Still to be borrowed outside")
                .standing(of(one, LiabilityBenchmark::internalBorrowing), council, name, "Borrowed inside");
    }

    private static Profile of(Prudential one, Function<LiabilityBenchmark, Money> amount) {
        return each(one, year -> year.liabilityBenchmark().map(amount));
    }

    private static Profile known(Prudential one, Function<PrudentialYear, Money> amount) {
        return each(one, year -> Optional.of(amount.apply(year)));
    }

    private static Profile each(Prudential one, Function<PrudentialYear, Optional<Money>> amount) {
        Profile amounts = Profile.EMPTY;
        for (PrudentialYear year : one.years()) {
            Optional<Money> known = amount.apply(year);
            amounts = known.isPresent() ? amounts.with(year.year(), known.get()) : amounts;
        }
        return amounts;
    }

    private Table ratio() {
        List<TableRow> rows = new ArrayList<>();
        for (Prudential one : outlook.prudential()) {
            one.years().forEach(year -> rows.add(ratio(name(one), year)));
        }
        return new Table(
                "Financing_cost",
                "what financing costs as a share of the net revenue stream",
                "Pounds, and per cent of the net revenue stream, which is council tax, business rates and grants without conditions.",
                List.of(
                        Column.text("Council"),
                        Column.text("Year"),
                        Column.pounds("Interest"),
                        Column.pounds("Minimum revenue provision"),
                        Column.pounds("Voluntary revenue provision"),
                        Column.pounds("Investment income"),
                        Column.pounds("Financing cost"),
                        Column.pounds("Net revenue stream"),
                        new Column("Per cent", Kind.NUMBER)),
                rows);
    }

    private static TableRow ratio(String council, PrudentialYear year) {
        return TableRow.of(
                Entry.words(council),
                Entry.words(year.year().toString()),
                new Entry.Pounds(year.interest()),
                new Entry.Pounds(year.cfr().mrp()),
                new Entry.Pounds(year.cfr().vrp()),
                new Entry.Pounds(year.investmentIncome()),
                new Entry.Pounds(year.financingCost()),
                new Entry.Pounds(year.netRevenueStream()),
                Entry.number(year.financingCostPercent()));
    }

    private String name(Prudential one) {
        return outlook.budget().partners().get(one.treasury().partner()).name();
    }
}
