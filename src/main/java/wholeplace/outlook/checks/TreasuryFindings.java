package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.money.Money;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.capital.PrudentialYear;
import wholeplace.outlook.checks.TreasuryCheck.Ceiling;

/// Holds every council's debt against its limits.
final class TreasuryFindings {
    private TreasuryFindings() {}

    static List<TreasuryCheck> of(Checked checked) {
        List<TreasuryCheck> found = new ArrayList<>();
        for (Prudential one : checked.prudential()) {
            String partner =
                    checked.budget().partners().get(one.treasury().partner()).name();
            for (PrudentialYear year : one.years()) {
                for (Ceiling ceiling : Ceiling.values()) {
                    Money beyond = beyond(year, ceiling);
                    if (!beyond.isZero()) {
                        Money debt = year.grossDebt().orElseThrow();
                        found.add(new TreasuryCheck.DebtBeyond(
                                one.treasury(), partner, year.year(), ceiling, debt, beyond));
                    }
                }
            }
        }
        return found;
    }

    private static Money beyond(PrudentialYear year, Ceiling ceiling) {
        return switch (ceiling) {
            case CFR -> year.debtBeyondCfr();
            case BOUNDARY -> year.debtBeyondBoundary();
            case LIMIT -> year.debtBeyondLimit();
        };
    }
}
