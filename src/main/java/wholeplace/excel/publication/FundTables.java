package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.SpendClass;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;

/// Where money comes from, what becomes of it, and what it pays for.
record FundTables(Outlook outlook) {
    private static final String ALL = "All money";

    List<Table> all() {
        List<Table> tables = new ArrayList<>();
        if (!outlook.budget().funds().isEmpty()) {
            tables.add(conditions());
        }
        if (outlook.allocation().isAsked()) {
            tables.add(money());
            tables.add(payments());
        }
        return tables;
    }

    private Table conditions() {
        return new Table(
                "Funds",
                "funds and their conditions",
                "What comes in kind is valued and pays no bill. Not applicable stands where a fund need not be spent by a day.",
                List.of(
                        Column.text("Fund"),
                        Column.text("Held by"),
                        Column.text("Kind"),
                        Column.text("May pay for"),
                        Column.text("Contribution"),
                        Column.text("Confirmed in writing"),
                        new Column("To be spent by", Kind.DAY),
                        Column.text("Legal basis"),
                        new Column("Notes", Kind.SENTENCES)),
                outlook.budget().funds().stream().map(this::conditions).toList());
    }

    private TableRow conditions(Fund fund) {
        return TableRow.of(
                Entry.words(fund.name()),
                Entry.words(outlook.budget().partners().get(fund.holder()).name()),
                Entry.words(fund.kind().words()),
                Entry.words(fund.fundClass().words()),
                Entry.words(fund.contribution().words()),
                Entry.words(fund.secured() ? "Yes" : "No"),
                fund.rules().lastDay().<Entry>map(Entry.Day::new).orElse(Entry.Marker.NOT_APPLICABLE),
                Entry.words(fund.legalBasis(), Entry.NONE),
                Entry.words(fund.notes(), Entry.NONE));
    }

    private Table money() {
        var draft = new YearDraft(outlook.years(), "Money", "Held by", "Contribution", "Measure");
        for (PotOutlook pot : outlook.allocation().pots()) {
            flow(draft, pot, "Comes in", PurseYear::arrived);
            standingIfAny(draft, pot, "Carried in from the year before", PurseYear::carriedIn);
            flow(draft, pot, "Used", PurseYear::used);
            flowIfAny(draft, pot, "Lost", PurseYear::lapsed);
            standingIfAny(draft, pot, "Carried out to the next year", PurseYear::carriedOut);
        }
        return draft.table(
                "Fund_years",
                "money available, used and carried forward",
                "Pounds. What comes in and is carried in is what is used, lost and carried out. Council tax, reserves and partners' own income stand here too. "
                        + Wording.NOUGHT_LEFT_OUT);
    }

    private void flow(YearDraft draft, PotOutlook pot, String measure, Function<PurseYear, Money> amount) {
        draft.flow(amounts(pot, amount), what(pot.pot(), measure));
    }

    private void flowIfAny(YearDraft draft, PotOutlook pot, String measure, Function<PurseYear, Money> amount) {
        draft.flowIfAny(amounts(pot, amount), what(pot.pot(), measure));
    }

    private void standingIfAny(YearDraft draft, PotOutlook pot, String measure, Function<PurseYear, Money> amount) {
        draft.standingIfAny(amounts(pot, amount), what(pot.pot(), measure));
    }

    private Profile amounts(PotOutlook pot, Function<PurseYear, Money> amount) {
        return Profile.from(
                outlook.years().first(), pot.years().stream().map(amount).toArray(Money[]::new));
    }

    private String[] what(Pot pot, String measure) {
        Budget budget = outlook.budget();
        return new String[] {
            pot.name(),
            budget.partners().get(pot.holder()).name(),
            pot.contribution().words(),
            measure
        };
    }

    private Table payments() {
        FundingOutlook funding = outlook.allocation();
        var draft = new YearDraft(outlook.years(), "Paid by", "Held by", "Class");
        for (PotOutlook one : funding.pots()) {
            for (SpendClass spendClass : SpendClass.values()) {
                Profile paid =
                        funding.paid((spender, pot) -> pot.id().equals(one.pot().id()), spendClass);
                if (!paid.largest().isZero()) {
                    draft.flow(
                            paid,
                            one.pot().name(),
                            outlook.budget().partners().get(one.pot().holder()).name(),
                            spendClass.words());
                }
            }
        }
        for (SpendClass spendClass : SpendClass.values()) {
            Profile paid = funding.paid((spender, pot) -> true, spendClass);
            draft.sum(paid, ALL, Wording.ALL_PARTNERS, spendClass.words())
                    .flow(funding.unfunded(spendClass), "No money found", Wording.ALL_PARTNERS, spendClass.words())
                    .sum(
                            paid.plus(funding.unfunded(spendClass)),
                            "Needed in all",
                            Wording.ALL_PARTNERS,
                            spendClass.words());
        }
        return draft.table(
                "Paid_by",
                "what pays for spending, by fund",
                "Pounds of spending before income, which pays for spending like a fund. Contributions to reserves and deficits are spending here.");
    }
}
