package wholeplace.outlook.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.TaxBase;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.tax.CouncilTaxOutlook;
import wholeplace.outlook.tax.ReferendumFinding;
import wholeplace.outlook.tax.TaxYear;

/// Band D, tax base and yield of a council tax.
record CouncilTaxTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of(
                "counciltax.<tax>.bandD.<year>", "counciltax.<tax>.taxBase.<year>", "counciltax.<tax>.raised.<year>");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.tax().all().stream()
                .filter(one -> one.tax().id().value().equals(figure.id()))
                .findFirst()
                .flatMap(one -> figure.year().flatMap(one::in).flatMap(year -> step(figure.what(), one, year)));
    }

    private Optional<Step> step(String what, CouncilTaxOutlook one, TaxYear year) {
        String id = one.tax().id().value();
        return switch (what) {
            case "raised" ->
                Optional.of(Step.of(year.raised(), "Tax base x Band D, half up to the penny.")
                        .from(
                                "counciltax.%s.taxBase.%s".formatted(id, year.year()),
                                "counciltax.%s.bandD.%s".formatted(id, year.year())));
            case "bandD" -> Optional.of(bandD(id, year));
            case "taxBase" ->
                Optional.of(taxBase(one, year.year(), year.taxBase().toPlainString()));
            default -> Optional.empty();
        };
    }

    private Step bandD(String id, TaxYear year) {
        String formula = "Last year's Band D x (1 + %s + %s), rounded down to the penny. %s"
                .formatted(year.core(), year.socialCare(), year.referendum().sentence());
        Step step = Step.of(year.bandD(), formula)
                .with(Trail.given("Core increase, " + year.year(), year.core().toString(), "Typed."))
                .with(Trail.given(
                        "Adult social care, " + year.year(), year.socialCare().toString(), "Typed."))
                .with(principle(year.referendum()));
        return year.year().equals(outlook.years().first())
                ? step.with(Trail.given(
                        "Band D of the year before the plan", year.before().inSentence(), "Typed."))
                : step.from("counciltax.%s.bandD.%s".formatted(id, year.year().previous()));
    }

    /// The rows of the reference data with their source, or with the note of whoever set them otherwise.
    private static List<Trail> principle(ReferendumFinding finding) {
        List<ReferenceRow> rows = switch (finding) {
            case ReferendumFinding.Within within -> within.known().rows();
            case ReferendumFinding.Breach breach -> breach.known().rows();
            case ReferendumFinding.NoPrinciple none -> List.of();
        };
        return rows.stream().map(CouncilTaxTopic::row).toList();
    }

    static Trail row(ReferenceRow row) {
        return Trail.given("%s, %s".formatted(row.key(), row.period()), row.value(), row.provenance());
    }

    private Step taxBase(CouncilTaxOutlook one, FinancialYear year, String value) {
        TaxBase base = one.tax().taxBase();
        if (base.typed().containsKey(year)) {
            return Step.of(value, "Set for the year, in Band D equivalents.").restingOn("Typed.");
        }
        Rate growth = base.growth().getOrDefault(year, Rate.ZERO);
        Step step = Step.of(value, "Last year's tax base grown by %s, to one decimal.".formatted(growth))
                .with(Trail.given("Growth of the tax base, " + year, growth.toString(), "Typed."));
        return year.equals(outlook.years().first())
                ? step.with(before(one))
                : step.from("counciltax.%s.taxBase.%s".formatted(one.tax().id(), year.previous()));
    }

    private Trail before(CouncilTaxOutlook one) {
        CouncilTax tax = one.tax();
        String value = one.taxBaseBefore().map(base -> base.toPlainString()).orElse("not known");
        String what = "Tax base of the year before the plan";
        if (tax.taxBase().dwellings().isEmpty()) {
            return Trail.given(what, value, "Typed.");
        }
        List<Trail> bands = new ArrayList<>();
        for (Map.Entry<String, ?> band : tax.taxBase().dwellings().entrySet()) {
            bands.add(Trail.given(
                    "Dwellings of band " + band.getKey(), band.getValue().toString(), "Typed."));
            outlook.reference()
                    .data()
                    .lastKnown(
                            "council-tax.band." + band.getKey(), outlook.years().first())
                    .map(CouncilTaxTopic::row)
                    .ifPresent(bands::add);
        }
        bands.add(Trail.given("Collection rate", tax.taxBase().collectionRate().toString(), "Typed."));
        return new Trail(what, value, "Dwellings x ninths of Band D / 9, x the collection rate.", bands, "");
    }
}
