package wholeplace.excel.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.PlanYears;
import wholeplace.finance.reference.Principles;
import wholeplace.finance.tax.Band;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.tax.CouncilTaxOutlook;
import wholeplace.outlook.tax.TaxYear;

/// Council tax: tax base times Band D, which is rounded down.
final class TaxRows {
    static final String RAISED = "Council tax raised";

    /// @param base tax base in Band D equivalents
    record Worked(CouncilTax tax, Row base, Row bandD, Row raised) {}

    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final PlanYears years;
    private final Principles principles;
    private final Section workings;
    private final List<Worked> all = new ArrayList<>();

    TaxRows(Sections sections, Givens givens, Listed listed, Outlook outlook) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.years = outlook.years();
        this.principles = new Principles(outlook.reference().data());
        this.workings = sections.begin(Tab.WORKINGS, "Council tax");
        outlook.tax().all().forEach(this::add);
    }

    private void add(CouncilTaxOutlook one) {
        CouncilTax tax = one.tax();
        Section inputs = sections.begin(Tab.INPUTS, "Council tax: " + holder(tax));
        Row base = base(one, inputs);
        Row bandD = bandD(one, inputs);
        Row raised = workings.pounds(tax.id().value(), RAISED + " by " + holder(tax))
                .tag(Tag.PARTNER, holder(tax))
                .tag(Tag.KIND, RAISED)
                .years(givens.posted(Term.now(base).times(Term.now(bandD))))
                .added()
                .expect(one.raised());
        all.add(new Worked(tax, base, bandD, raised));
    }

    private Row base(CouncilTaxOutlook one, Section inputs) {
        CouncilTax tax = one.tax();
        String id = tax.id().value();
        Row typed = inputs.row(id, "Tax base, where it is set", Measure.DWELLINGS)
                .as(Row.Role.INPUT)
                .byYear();
        tax.taxBase().typed().forEach((year, base) -> put(typed, year, base));
        Row growth = rates(
                inputs,
                id,
                "Growth of the tax base, where it is not set",
                tax.taxBase().growth());
        Row base = workings.row(id, "Tax base of " + holder(tax), Measure.DWELLINGS);
        opening(one, inputs, typed, base);
        Term grown = Term.before(base).plus(Term.before(base).times(Term.now(growth)));
        return base.years(Term.when(
                Term.call(Function.COUNT, Term.now(typed)), Term.now(typed), givens.rounded(grown, givens.oneDecimal)));
    }

    private Row bandD(CouncilTaxOutlook one, Section inputs) {
        CouncilTax tax = one.tax();
        String id = tax.id().value();
        Row before = inputs.pounds(id, "Band D of the year before the plan")
                .as(Row.Role.INPUT)
                .opening(tax.bandD().inPounds())
                .source(tax.notes());
        Row core = rates(inputs, id, "Core increase of Band D", tax.core());
        Row socialCare = rates(inputs, id, "Adult social care precept's increase", tax.socialCare());
        Row set = set(one, inputs);
        Row bandD = workings.pounds(id, "Band D of " + holder(tax)).opening(Term.now(before));
        Term raisedBy = givens.single().plus(Term.now(core)).plus(Term.now(socialCare));
        return bandD.years(givens.floored(Term.before(bandD).times(raisedBy)).times(Term.now(set)))
                .expect(bandD(one));
    }

    private String holder(CouncilTax tax) {
        return listed.partner(tax.partner()).label();
    }

    private Row rates(Section inputs, String id, String label, Map<FinancialYear, Rate> rates) {
        Row row = inputs.row(id, label, Measure.PERCENT).as(Row.Role.INPUT);
        Rates.put(row, rates, years);
        return row;
    }

    private void put(Row row, FinancialYear year, BigDecimal figure) {
        if (years.contains(year)) {
            row.year(years.indexOf(year) + 1, figure);
        }
    }

    /// Whether tax can be worked out in a year: a rate or a base may be missing from one year on.
    private Row set(CouncilTaxOutlook one, Section inputs) {
        Row row = inputs.row(one.tax().id().value(), "Can be worked out (1) or not (0)", Measure.WHOLE)
                .as(Row.Role.INPUT)
                .source(one.notComputed().orElse(""));
        for (int place = 1; place <= years.count(); place++) {
            row.year(place, place <= one.years().size() ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return row;
    }

    /// The tax base of the year before: as it was said, or of the dwellings by band.
    private void opening(CouncilTaxOutlook one, Section inputs, Row typed, Row base) {
        Map<String, BigDecimal> dwellings = one.tax().taxBase().dwellings();
        if (dwellings.isEmpty() || one.taxBaseBefore().isEmpty()) {
            one.taxBaseBefore().ifPresent(typed::opening);
            base.opening(Term.now(typed));
            return;
        }
        String id = one.tax().id().value();
        Row rate = inputs.row(id, "Collection rate", Measure.PERCENT)
                .as(Row.Role.INPUT)
                .fixed(one.tax().taxBase().collectionRate().fraction());
        List<Term> ninths = new ArrayList<>();
        dwellings.forEach((label, count) -> {
            Row inBand = inputs.row(
                            id, "Dwellings in band %s, less discounts and support".formatted(label), Measure.NUMBER)
                    .as(Row.Role.INPUT)
                    .fixed(count);
            Row share = inputs.row(id, "Ninths of Band D that band %s pays".formatted(label), Measure.WHOLE)
                    .fixed(ninths(label))
                    .source("LGFA 1992 s5");
            ninths.add(Term.fixed(inBand).times(Term.fixed(share)));
        });
        base.opening(givens.rounded(
                Term.sum(ninths).times(Term.fixed(rate)).over(Term.fixed(givens.ninths)), givens.oneDecimal));
    }

    private int ninths(String label) {
        Optional<Band> band = Arrays.stream(Band.values())
                .filter(one -> one.label().equals(label))
                .findFirst();
        return principles.ninths(band.orElseThrow(), years.first());
    }

    private static Profile bandD(CouncilTaxOutlook one) {
        Profile profile = Profile.EMPTY;
        for (TaxYear year : one.years()) {
            profile = profile.with(year.year(), year.bandD());
        }
        return profile;
    }

    List<Worked> all() {
        return all;
    }

    /// What a partner raises in the column at hand; none where it has no council tax.
    Optional<Term> raisedBy(Row partner) {
        return all.stream().anyMatch(one -> holder(one.tax()).equals(partner.label()))
                ? Optional.of(Term.call(
                        Function.SUMIFS,
                        new Term.Column(workings, Term.Spot.NOW),
                        new Term.Tags(workings, Tag.KIND),
                        new Term.Name(listed.kind(RAISED)),
                        new Term.Tags(workings, Tag.PARTNER),
                        new Term.Name(partner)))
                : Optional.empty();
    }
}
