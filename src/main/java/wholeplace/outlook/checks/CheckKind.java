package wholeplace.outlook.checks;

import java.util.Locale;

/// The kinds of findings, each with how much it matters, its title and what it rests on in law where that is always the
/// same.
public enum CheckKind {
    NOT_COMPUTED(Severity.FAILS, "Not computed"),
    NOTHING_PLANNED(Severity.LOOK, "Nothing planned"),
    NOT_FUNDED(Severity.FAILS, "Not funded"),
    GAP_IN_FIRST_YEAR(
            Severity.FAILS, "First year does not balance", "Local Government Finance Act 1992 s 31A; 1988 s 114"),
    GAP_LATER(Severity.LOOK, "Gap"),
    INELIGIBLE(Severity.FAILS, "May not be paid so"),
    FLEXIBLE_RECEIPTS(Severity.FAILS, "Receipts for transformation"),
    CAPITAL_UNAPPLIED(
            Severity.LOOK, "Capital left, revenue short", "Local Government Act 2003 s 16; SI 2003/3146 reg 23"),
    LAPSES(Severity.LOOK, "Money lapses"),
    NOT_NEEDED(Severity.LOOK, "More than is needed"),
    LEFT_AT_END(Severity.LOOK, "Money left over"),
    CLAWBACK(Severity.LOOK, "Clawback"),
    UNSECURED(Severity.LOOK, "Relies on unsecured money"),
    NO_USE(Severity.LOOK, "No line may use it"),
    SPEND_BY_PAST(Severity.FAILS, "To be spent before the plan"),
    MATCH_SHORT(Severity.FAILS, "Match not found"),
    MATCH_WHOLE(Severity.FAILS, "Match of 100 %"),
    CLASS_AGAINST_KIND(
            Severity.LOOK, "Class against the rules", "Local Government Act 2003 s 1 and s 16; SI 2003/3146 reg 23"),
    COUNCIL_TAX_TWICE(Severity.FAILS, "Council tax counted twice"),
    FUND_NOT_COMPUTED(Severity.FAILS, "Fund not computed"),
    POOL_OVERSPENT(Severity.FAILS, "Pool overspent", "National Health Service Act 2006 s 75; SI 2000/617 reg 7"),
    PARTNER_LEAVES(
            Severity.LOOK, "Partner leaves the pool", "National Health Service Act 2006 s 75; SI 2000/617 reg 7"),
    REFERENDUM(Severity.FAILS, "Referendum needed", "Local Government Finance Act 1992 s 52ZB"),
    PRINCIPLE_ASSUMED(Severity.LOOK, "Referendum principle assumed", "Local Government Finance Act 1992 s 52ZC"),
    PRINCIPLE_UNKNOWN(Severity.LOOK, "No referendum principle known", "Local Government Finance Act 1992 s 52ZC"),
    TAX_NOT_COMPUTED(Severity.FAILS, "Council tax not computed"),
    NO_PROVISION(Severity.LOOK, "Borrowing without provision", "SI 2003/3146 regs 27 and 28"),
    LONG_LIFE(Severity.LOOK, "Long asset life", "SI 2003/3146 regs 27 and 28"),
    SCHEME_NOT_COMPUTED(Severity.FAILS, "Scheme not computed"),
    TIMING_ONLY(Severity.LOOK, "Timing, no saving", "SI 2003/3146 reg 27"),
    SPENDING_BEYOND_PLAN(Severity.LOOK, "Spending past the plan"),
    PROVISION_BEYOND_PLAN(Severity.LOOK, "Provision past the plan", "SI 2003/3146 reg 27"),
    CIRCULAR_BORROWING(Severity.FAILS, "Borrowing pays for borrowing", "Local Government Act 2003 s 1"),
    DEBT_BEYOND_CFR(Severity.LOOK, "Debt above the CFR", "Local Government Act 2003 s 3; CIPFA Prudential Code"),
    DEBT_BEYOND_BOUNDARY(
            Severity.LOOK, "Debt above the boundary", "Local Government Act 2003 s 3; CIPFA Prudential Code"),
    DEBT_BEYOND_LIMIT(Severity.FAILS, "Debt above the limit", "Local Government Act 2003 s 3"),
    BELOW_MINIMUM(Severity.FAILS, "Reserve below its minimum", "Local Government Act 2003 ss 25 and 26"),
    OVERRIDE_SET_ASIDE(Severity.FAILS, "Override not taken"),
    OVERRIDE_IN_FORCE(Severity.LOOK, "Own value in force");

    private final Severity severity;
    private final String title;
    private final String legalBasis;

    CheckKind(Severity severity, String title) {
        this(severity, title, "");
    }

    CheckKind(Severity severity, String title, String legalBasis) {
        this.severity = severity;
        this.title = title;
        this.legalBasis = legalBasis;
    }

    public Severity severity() {
        return severity;
    }

    /// A few words: `Not funded`.
    public String title() {
        return title;
    }

    /// The same for all findings of the kind; empty where it is not, or there is none.
    public String legalBasis() {
        return legalBasis;
    }

    /// A stable word for files and programs: `not-funded`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
