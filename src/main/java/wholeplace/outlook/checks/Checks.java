package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.lines.LineOutlook;

/// Finds what somebody should know, the most serious first.
public final class Checks {
    private final List<LineOutlook> lines;
    private final List<Check> found = new ArrayList<>();

    private Checks(List<LineOutlook> lines) {
        this.lines = lines;
    }

    public static List<Check> of(Budget budget, List<LineOutlook> lines, FundingOutlook funding) {
        var checks = new Checks(lines);
        checks.computed();
        checks.funded(funding);
        checks.planned();
        return List.copyOf(checks.found);
    }

    private void computed() {
        for (LineOutlook line : lines) {
            line.notComputed()
                    .ifPresent(reason ->
                            found.add(new Check.NotComputed(line.line().id(), reason)));
        }
    }

    private void planned() {
        for (LineOutlook line : lines) {
            if (line.stated().isEmpty()) {
                found.add(Check.NothingPlanned.of(line.line()));
            }
        }
    }

    private void funded(FundingOutlook funding) {
        for (SpendClass spendClass : SpendClass.values()) {
            for (Profile.Entry missing : funding.unfunded(spendClass)) {
                if (!missing.amount().isZero()) {
                    found.add(new Check.NotFunded(spendClass, missing.year(), missing.amount()));
                }
            }
        }
    }
}
