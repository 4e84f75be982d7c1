package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;

/// What the search decided that each fund, council tax, reserve and income pays, revenue and capital apart.
final class PaidRows {
    static final String GRANTS = "Grants and contributions";
    static final String RECEIPTS = "Capital receipts";
    static final String GENERAL = "General funding and reserves";
    static final String BORROWING = "Borrowing";
    static final String INCOME = "Income and savings";

    private final Listed listed;
    private final Section section;
    private final Map<String, List<Row>> byPot = new HashMap<>();

    PaidRows(Sections sections, Listed listed, Outlook outlook) {
        this.listed = listed;
        this.section = sections.begin(Tab.INPUTS, "Who pays: decided by the search for lawful funding");
        FundingOutlook funding = outlook.allocation();
        for (PotOutlook pot : funding.pots()) {
            for (SpendClass spendClass : SpendClass.values()) {
                Profile amounts = funding.paid(
                        (partner, other) -> other.id().equals(pot.pot().id()), spendClass);
                boolean isCashOfAFund =
                        pot.pot().source() == Pot.Source.FUND && pot.pot().isCash();
                if (isCashOfAFund || !amounts.largest().isZero()) {
                    add(pot.pot(), spendClass, amounts, sections);
                }
            }
        }
    }

    private void add(Pot pot, SpendClass spendClass, Profile amounts, Sections sections) {
        String label = "%s pays for %s".formatted(pot.name(), spendClass.words().toLowerCase(Locale.UK));
        Row row = section.pounds(pot.id(), label)
                .as(Row.Role.DECIDED)
                .years(amounts, sections.years().first())
                .tag(Tag.PARTNER, listed.partner(pot.holder()).label())
                .tag(Tag.CLASS, listed.of(spendClass).label())
                .tag(Tag.KIND, listed.kind(kind(pot)).label());
        byPot.computeIfAbsent(pot.id(), id -> new ArrayList<>()).add(row);
    }

    private static String kind(Pot pot) {
        return switch (pot.kind().standing()) {
            case SPECIFIC -> pot.source() == Pot.Source.INCOME ? INCOME : GRANTS;
            case RECEIPTS -> RECEIPTS;
            case UNRINGFENCED, RESERVE -> GENERAL;
            case BORROWING -> BORROWING;
        };
    }

    /// Whether any money of a kind pays for a class.
    boolean has(SpendClass spendClass, String kind) {
        return section.rows().stream()
                .anyMatch(row -> row.tag(Tag.CLASS).equals(spendClass.words())
                        && row.tag(Tag.KIND).equals(kind));
    }

    boolean isEmpty() {
        return section.rows().isEmpty();
    }

    /// All that a pot pays.
    List<Term> of(PotOutlook pot) {
        return byPot.getOrDefault(pot.pot().id(), List.of()).stream()
                .map(Term::now)
                .toList();
    }

    /// All that is paid for a class.
    Term of(SpendClass spendClass) {
        return sum(spendClass, List.of());
    }

    /// What one kind of money pays for a class.
    Term of(SpendClass spendClass, String kind) {
        return sum(spendClass, List.of(new Term.Tags(section, Tag.KIND), new Term.Name(listed.kind(kind))));
    }

    private Term sum(SpendClass spendClass, List<Term> tests) {
        List<Term> terms = new ArrayList<>(List.of(
                new Term.Column(section, Term.Spot.NOW),
                new Term.Tags(section, Tag.CLASS),
                new Term.Name(listed.of(spendClass))));
        terms.addAll(tests);
        return new Term.Call(Function.SUMIFS, terms);
    }

    /// The kinds of money in the order in which they are shown.
    static List<String> kinds() {
        return List.of(GRANTS, RECEIPTS, GENERAL, BORROWING, INCOME);
    }
}
