package wholeplace.outlook.plan;

import wholeplace.budget.Line;
import wholeplace.budget.Recurrence;
import wholeplace.money.FinancialYear;

/// What takes last year's net revenue budget to this year's.
public enum PlanStep {
    INFLATION("Inflation"),
    DEMAND("Demand"),
    PRESSURES("Pressures"),
    GROWTH_BIDS("Growth bids"),
    CONTINGENCY("Contingency"),
    /// Minimum revenue provision and interest of schemes, revenue contributions to capital, and lines of that role.
    CAPITAL_FINANCING("Capital financing"),
    /// Running costs, savings and income that come with schemes.
    SCHEMES("Running costs of schemes"),
    /// Savings count below nought.
    SAVINGS("Savings"),
    /// More income counts below nought.
    INCOME("Income growth"),
    /// What was typed otherwise than growth would have it.
    OTHER("Other changes"),
    /// What the partner pays for lines of others.
    TO_OTHERS("Contributions to others"),
    /// Specific grants, others' contributions and receipts that pay for revenue count below nought.
    SPECIFIC_MONEY("Specific grants and contributions"),
    /// All of a year's one-offs; they are no part of the next year's base.
    ONE_OFFS("One-offs"),
    /// All that is put into reserves in a year; no part of the next year's base.
    TO_RESERVES("To reserves");

    private final String words;

    PlanStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// To which step what a revenue line outside pools adds in a year belongs.
    public static PlanStep of(Line line, FinancialYear year) {
        return line.recurrence() == Recurrence.ONE_OFF ? ONE_OFFS : Steps.step(line, year);
    }

    /// Whether it is for its year alone.
    public boolean isForOneYear() {
        return this == ONE_OFFS || this == TO_RESERVES;
    }
}
