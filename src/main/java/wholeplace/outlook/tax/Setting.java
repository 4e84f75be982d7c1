package wholeplace.outlook.tax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.PlanYears;
import wholeplace.finance.reference.Principles;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Sets one authority's council tax, year upon year.
final class Setting {
    private final CouncilTax tax;
    private final PlanYears years;
    private final Principles principles;

    Setting(CouncilTax tax, PlanYears years, Principles principles) {
        this.tax = tax;
        this.years = years;
        this.principles = principles;
    }

    CouncilTaxOutlook outlook() {
        var base = new Bases(tax, principles, years.first());
        List<TaxYear> set = new ArrayList<>();
        Money bandD = tax.bandD();
        for (FinancialYear year : years.list()) {
            Optional<String> obstacle = base.advance(year).or(() -> obstacle(year));
            if (obstacle.isPresent()) {
                return new CouncilTaxOutlook(tax, base.before(), set, obstacle.get());
            }
            @Nullable TaxYear next = set(year, base.current(), bandD);
            if (next == null) {
                return new CouncilTaxOutlook(tax, base.before(), set, tooLarge(year));
            }
            set.add(next);
            bandD = next.bandD();
        }
        return new CouncilTaxOutlook(tax, base.before(), set, null);
    }

    /// Why no Band D can be worked out for a year.
    private Optional<String> obstacle(FinancialYear year) {
        Rate core = tax.core().get(year);
        if (core == null) {
            return Optional.of("%s has no core increase for %s. Give one, 0 where Band D stays as it is."
                    .formatted(tax.title(), year));
        }
        Rate socialCare = socialCare(year);
        if (isFar(core) || isFar(socialCare) || isFar(new Rate(core.fraction().add(socialCare.fraction())))) {
            return Optional.of("%s has increases for %s that are not from -100 to 100 %%. Check them."
                    .formatted(tax.title(), year));
        }
        return Optional.empty();
    }

    /// Whether a year's rate is beyond what any authority could do.
    static boolean isFar(Rate rate) {
        return rate.fraction().abs().compareTo(BigDecimal.ONE) > 0;
    }

    private Rate socialCare(FinancialYear year) {
        return tax.socialCare().getOrDefault(year, Rate.ZERO);
    }

    /// A year, or none where it would raise more than any amount may be.
    private @Nullable TaxYear set(FinancialYear year, BigDecimal base, Money before) {
        Rate core = tax.core().getOrDefault(year, Rate.ZERO);
        Money bandD = wholeplace.finance.tax.CouncilTax.bandD(before, core, socialCare(year));
        BigDecimal pence = base.multiply(BigDecimal.valueOf(bandD.pence()));
        if (pence.compareTo(BigDecimal.valueOf(Budget.LARGEST_AMOUNT.pence())) > 0) {
            return null;
        }
        return new TaxYear(
                year,
                base,
                before,
                bandD,
                core,
                socialCare(year),
                wholeplace.finance.tax.CouncilTax.raised(base, bandD),
                Finding.of(tax.authority(), principles, year, before, bandD, socialCare(year)));
    }

    private String tooLarge(FinancialYear year) {
        return "%s would raise more than %s in %s. Check its tax base and its Band D."
                .formatted(tax.title(), Budget.LARGEST_AMOUNT.inSentence(), year);
    }
}
