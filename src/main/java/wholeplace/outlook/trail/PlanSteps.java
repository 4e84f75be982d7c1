package wholeplace.outlook.trail;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Line;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// Which lines make a step of a partner's plan.
record PlanSteps(Outlook outlook, PlanOutlook plan) {
    Step step(PlanStep step, FinancialYear year) {
        List<String> figures = new ArrayList<>();
        List<Trail> changes = new ArrayList<>();
        for (LineOutlook line : outlook.withFinancing()) {
            if (isIn(line.line(), step, year) && !change(line, year).isZero()) {
                figures.add("line.%s.%s".formatted(line.line().id(), year));
                changes.add(changed(line, year));
            }
        }
        return Step.of(plan.step(step).amount(year), words(step)).with(changes).from(figures);
    }

    private boolean isIn(Line line, PlanStep step, FinancialYear year) {
        return line.partner().equals(plan.partner())
                && line.spendClass() == SpendClass.REVENUE
                && line.pool() == null
                && PlanStep.of(line, year) == step;
    }

    private Money change(LineOutlook line, FinancialYear year) {
        return line.net(year).minus(before(line, year));
    }

    private Money before(LineOutlook line, FinancialYear year) {
        if (line.line().recurrence() == Recurrence.ONE_OFF) {
            return Money.ZERO;
        }
        if (!year.equals(outlook.years().first())) {
            return line.net(year.previous());
        }
        Money base = line.line().base();
        return base == null ? Money.ZERO : line.line().direction().net(base);
    }

    private Trail changed(LineOutlook line, FinancialYear year) {
        return new Trail(
                line.line().name() + ", change in " + year,
                change(line, year).inSentence(),
                "%s less %s the year before."
                        .formatted(
                                line.net(year).inSentence(), before(line, year).inSentence()),
                List.of(),
                "");
    }

    private static String words(PlanStep step) {
        return switch (step) {
            case SPECIFIC_MONEY ->
                "What specific grants, others' contributions and receipts pay of the partner's revenue, this year less last; more of it counts below nought.";
            case TO_OTHERS -> "What the partner's unringfenced money pays for lines of others, this year less last.";
            case CAPITAL_FINANCING ->
                "Provision, interest and lines for capital financing, and revenue contributions to capital, this year less last.";
            case TO_RESERVES -> "All that is put into reserves in the year.";
            case ONE_OFFS -> "All one-offs of the year.";
            case INFLATION -> "What growth by an index adds to last year's amounts.";
            case DEMAND, PRESSURES, GROWTH_BIDS, CONTINGENCY, SCHEMES, SAVINGS, INCOME, OTHER ->
                "What these lines add to last year's amounts.";
        };
    }
}
