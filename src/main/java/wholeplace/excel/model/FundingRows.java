package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.outlook.Outlook;

/// What needs money, what kinds of money pay for it, and what is still to find.
final class FundingRows {
    /// @param byKind what each kind of money pays
    record Worked(SpendClass spendClass, Row need, Map<String, Row> byKind, Row toFind) {}

    private final List<Worked> all = new ArrayList<>();

    /// Nothing where the budget does not say where money comes from.
    FundingRows(
            Sections sections,
            Givens givens,
            Listed listed,
            LineRows lines,
            ReserveRows reserves,
            FundRows funds,
            PaidRows paid,
            Outlook outlook) {
        if (!outlook.allocation().isAsked() || paid.isEmpty()) {
            return;
        }
        Section section = sections.begin(Tab.WORKINGS, "Funding: what needs money and what pays for it");
        for (SpendClass spendClass : SpendClass.values()) {
            List<Term> tests = new ArrayList<>(lines.belongs(Tag.CLASS, listed.of(spendClass)));
            tests.addAll(lines.isCost());
            List<Term> parts = new ArrayList<>(List.of(lines.netOf(tests)));
            if (spendClass == SpendClass.REVENUE) {
                reserves.all(ReserveRows.CONTRIBUTIONS).ifPresent(parts::add);
                funds.deficits().map(Term::negated).ifPresent(parts::add);
            }
            add(section, givens, paid, outlook, spendClass, givens.sum(parts));
        }
    }

    private void add(Section section, Givens givens, PaidRows paid, Outlook outlook, SpendClass spendClass, Term need) {
        String of = spendClass.words();
        Row needs = section.pounds("", of + ": what needs money").years(need).added();
        Map<String, Row> byKind = new LinkedHashMap<>();
        for (String kind : PaidRows.kinds()) {
            if (paid.has(spendClass, kind)) {
                byKind.put(
                        kind,
                        section.pounds("", "%s: paid by %s".formatted(of, kind.toLowerCase(Locale.UK)))
                                .years(paid.of(spendClass, kind))
                                .added());
            }
        }
        Term payments = givens.sum(byKind.values().stream().map(Term::now).toList());
        Row toFind = section.pounds("", of + ": still to find")
                .as(Row.Role.TOTAL)
                .years(Term.now(needs).minus(payments))
                .expect(outlook.allocation().unfunded(spendClass))
                .added();
        all.add(new Worked(spendClass, needs, byKind, toFind));
    }

    List<Worked> all() {
        return all;
    }

    Optional<Worked> of(SpendClass spendClass) {
        return all.stream().filter(one -> one.spendClass() == spendClass).findFirst();
    }
}
