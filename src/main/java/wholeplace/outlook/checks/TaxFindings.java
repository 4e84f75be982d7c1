package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Fund;
import wholeplace.budget.FundKind;
import wholeplace.finance.reference.Principles;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.tax.CouncilTaxOutlook;
import wholeplace.outlook.tax.ReferendumFinding;
import wholeplace.outlook.tax.TaxYear;

/// Looks through council taxes.
final class TaxFindings {
    private final Checked checked;
    private final List<TaxCheck> found = new ArrayList<>();

    private TaxFindings(Checked checked) {
        this.checked = checked;
    }

    static List<TaxCheck> of(Checked checked) {
        var findings = new TaxFindings(checked);
        for (CouncilTaxOutlook tax : checked.tax().all()) {
            tax.notComputed().ifPresent(reason -> findings.found.add(new TaxCheck.NotComputed(tax.tax(), reason)));
            findings.referendums(tax);
            findings.twice(tax.tax());
        }
        return findings.found;
    }

    private void referendums(CouncilTaxOutlook tax) {
        List<FinancialYear> assumed = new ArrayList<>();
        List<ReferendumFinding.NoPrinciple> unknown = new ArrayList<>();
        for (TaxYear year : tax.years()) {
            switch (year.referendum()) {
                case ReferendumFinding.Within within -> note(assumed, within.known(), year);
                case ReferendumFinding.Breach breach -> {
                    note(assumed, breach.known(), year);
                    found.add(new TaxCheck.Referendum(tax.tax(), year, breach));
                }
                case ReferendumFinding.NoPrinciple none -> unknown.add(none);
            }
        }
        if (!assumed.isEmpty()) {
            found.add(new TaxCheck.PrincipleAssumed(tax.tax(), assumed));
        }
        if (!unknown.isEmpty()) {
            found.add(new TaxCheck.PrincipleUnknown(
                    tax.tax(),
                    unknown.stream().map(ReferendumFinding.NoPrinciple::year).toList(),
                    unknown.getFirst().sentence()));
        }
    }

    private static void note(List<FinancialYear> assumed, Principles.Known known, TaxYear year) {
        if (known.assumed()) {
            assumed.add(year.year());
        }
    }

    private void twice(CouncilTax tax) {
        for (Fund fund : checked.budget().funds()) {
            if (fund.kind() == FundKind.COUNCIL_TAX && fund.holder().equals(tax.partner())) {
                String partner = checked.budget().partners().get(tax.partner()).name();
                found.add(new TaxCheck.CountedTwice(tax, fund, partner));
            }
        }
    }
}
