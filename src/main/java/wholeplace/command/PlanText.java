package wholeplace.command;

import java.io.PrintWriter;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerKind;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.plan.PlanOutlook;

/// Each council's net revenue budget, funding and gap as lines of text, in whole pounds.
final class PlanText {
    private final Outlook outlook;

    PlanText(Outlook outlook) {
        this.outlook = outlook;
    }

    void print(PrintWriter out) {
        for (PlanOutlook plan : outlook.plans()) {
            Partner partner = outlook.budget().partners().get(plan.partner());
            if (isCouncil(partner.kind())) {
                out.println(partner.name());
                out.println(row("  Net revenue budget", plan.netRevenueBudget()));
                out.println(row("  Funding", plan.totalFunding()));
                out.println(row("  Gap", plan.gap()));
                out.println(row("  Gap after reserves", plan.gapAfterReserves()));
            }
        }
    }

    private static boolean isCouncil(PartnerKind kind) {
        return kind == PartnerKind.COUNCIL || kind == PartnerKind.DISTRICT || kind == PartnerKind.COMBINED_AUTHORITY;
    }

    private String row(String label, Profile amounts) {
        var row = new StringBuilder("%-20s".formatted(label));
        for (FinancialYear year : outlook.years().list()) {
            row.append("%18s".formatted(AmountText.show(amounts.amount(year), Unit.POUNDS)));
        }
        return row.toString();
    }
}
