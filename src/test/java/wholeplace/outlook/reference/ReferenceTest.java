package wholeplace.outlook.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

class ReferenceTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final String CORE = "referendum.social-care.core";
    private static final String NOTE = "Agreed with the department on 1 May 2026";

    @Test
    void withoutOverridesItIsWhatTheProgramComesWith() {
        Reference reference = Reference.of(Budget.empty("Calderbridge", FIRST, 5));

        assertThat(reference.data().rows()).isEqualTo(ReferenceData.standard().rows());
        assertThat(reference.setAside()).isEmpty();
    }

    @Test
    void aPlaceTakesAnotherValueInItsYearsAndSaysWhy() {
        Reference reference = of(override(CORE, "4.5", FIRST.next(), FIRST.next()));

        assertThat(row(reference, FIRST).rate()).isEqualTo(Rate.percent("3"));
        assertThat(row(reference, FIRST.next()).rate()).isEqualTo(Rate.percent("4.5"));
        assertThat(row(reference, FIRST.next()).provenance()).startsWith("overridden: " + NOTE);
        assertThat(row(reference, FIRST.plus(2)).rate()).isEqualTo(Rate.percent("3"));
    }

    @Test
    void withoutYearsItHoldsForEveryYear() {
        Reference reference = of(override("mrp.cfr-method.rate", "5", null, null));

        assertThat(reference.data().row("mrp.cfr-method.rate", new FinancialYear(1999)))
                .get()
                .extracting(ReferenceRow::rate)
                .isEqualTo(Rate.percent("5"));
    }

    @Test
    void whatCannotBeTakenIsSetAsideWithASentenceAndTheRestIsTaken() {
        Reference reference = of(
                override("referendum.district.core", "four", null, null),
                override(CORE, "4", FIRST, null),
                override("mrp.maximum-life", "60", FIRST, FIRST.previous()),
                override("no-such-key", "1", null, null));

        assertThat(row(reference, FIRST).rate()).isEqualTo(Rate.percent("4"));
        assertThat(reference.setAside())
                .extracting(Reference.SetAside::sentence)
                .containsExactlyInAnyOrder(
                        "\"four\" is no value for referendum.district.core. Enter a percentage from 0 to 100 such as"
                                + " 4.99.",
                        "The override of \"mrp.maximum-life\" ends in 2025/26, before it begins in 2026/27. Swap the"
                                + " years.",
                        "There is no reference value \"no-such-key\". Choose one of those listed.");
    }

    private static ReferenceRow row(Reference reference, FinancialYear year) {
        return reference.data().row(CORE, year).orElseThrow();
    }

    private static Reference of(ReferenceOverride... overrides) {
        return Reference.of(Budget.empty("Calderbridge", FIRST, 5).with(ReferenceOverride.class, List.of(overrides)));
    }

    private static ReferenceOverride override(
            String key, String value, @Nullable FinancialYear from, @Nullable FinancialYear to) {
        return new ReferenceOverride(new ReferenceOverrideId(key), value, from, to, NOTE);
    }
}
