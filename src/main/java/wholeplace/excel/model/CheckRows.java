package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wholeplace.budget.SpendClass;
import wholeplace.outlook.lines.Dimension;

/// Whether the model holds together: each check with its difference, and one master check. What needs a decision, and
/// what has changed since the model was made, stands apart: it may be so without anything being wrong.
final class CheckRows {
    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final LineRows lines;
    private final WorkingModel.Parts parts;
    private final Row master;
    private final Section held;
    private final Section decisions;
    private final Section changed;
    private final Section control;

    CheckRows(Sections sections, Givens givens, Listed listed, LineRows lines, WorkingModel.Parts parts) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.lines = lines;
        this.parts = parts;
        Section first = sections.begin(Tab.CHECKS, "Master check");
        this.master = first.row("", "Every check below holds", Measure.TRUTH);
        this.held = sections.begin(Tab.CHECKS, "Checks: each must hold, whatever the inputs");
        this.decisions = sections.begin(
                Tab.CHECKS, "Needs a decision: FALSE where a limit is passed; not part of the master check");
        this.changed = sections.begin(
                Tab.CHECKS,
                "Since the model was made: FALSE where an input has changed it; not part of the master check");
        this.control = sections.begin(Tab.INPUTS, "As the program had it, for comparing only");
        check();
        decide();
        compare();
        master.fixed(Term.call(Function.AND, new Term.Column(held, Term.Spot.FIXED)));
    }

    /// A check that holds where every year's difference is nought.
    private void add(Section section, String label, Term difference) {
        Row row = section.pounds("", label).single(Measure.TRUTH).years(difference);
        Term largest = Term.call(Function.MAX, Term.whole(row));
        Term least = Term.call(Function.MIN, Term.whole(row)).negated();
        row.opening(Term.call(Function.MAX, largest, least));
        row.fixed(Term.opening(row).below(Term.fixed(givens.tolerance)));
    }

    private void check() {
        TotalRows.Total whole = parts.totals().whole();
        add(
                held,
                "Revenue and capital are the sum of all lines",
                Term.now(whole.all()).minus(lines.netOf(List.of())));
        for (Dimension dimension : List.of(Dimension.PARTNER, Dimension.THEME, Dimension.SERVICE)) {
            add(
                    held,
                    "Net spend by %s adds up to net spend"
                            .formatted(dimension.words().toLowerCase(Locale.UK)),
                    Term.now(whole.all())
                            .minus(givens.sum(parts.totals().by(dimension).stream()
                                    .map(total -> Term.now(total.all()))
                                    .toList())));
        }
        plans();
        funds();
        schemes();
        reserves();
        for (FundingRows.Worked one : parts.funding().all()) {
            add(
                    held,
                    "What was decided to pay for %s is no more than it costs"
                            .formatted(one.spendClass().words().toLowerCase(Locale.UK)),
                    givens.notNegative(Term.now(one.toFind()).negated()));
        }
    }

    /// Every revenue line outside pools stands in one step of one plan.
    private void plans() {
        List<Term> inPlans = new ArrayList<>(lines.belongs(Tag.CLASS, listed.of(SpendClass.REVENUE)));
        List<Term> outside = new ArrayList<>(inPlans);
        outside.addAll(lines.belongs(Tag.STEP, listed.outside()));
        Term inSteps = givens.sum(parts.plans().levels().stream().map(Term::now).toList());
        add(
                held,
                "The steps of all medium-term plans hold every revenue line outside pools",
                lines.netOf(inPlans).minus(lines.netOf(outside)).minus(inSteps));
    }

    private void funds() {
        parts.funds().beyond().ifPresent(beyond -> add(held, "No fund pays more than it has", beyond));
    }

    private void schemes() {
        List<Term> open = parts.schemes().all().stream()
                .flatMap(scheme -> scheme.open().stream())
                .map(Term::now)
                .toList();
        if (!open.isEmpty()) {
            add(held, "All that is borrowed for schemes is in a schedule of provision", givens.sum(open));
        }
    }

    private void reserves() {
        List<Term> moved = new ArrayList<>();
        for (ReserveRows.Worked reserve : parts.reserves().all()) {
            moved.add(Term.now(reserve.closing())
                    .minus(Term.now(reserve.opening()))
                    .minus(Term.now(reserve.movements())));
        }
        if (!moved.isEmpty()) {
            add(held, "Reserves change by what is put in and drawn", givens.sum(moved));
        }
    }

    private void decide() {
        for (ReserveRows.Worked reserve : parts.reserves().all()) {
            add(decisions, reserve.reserve().name() + " stays at its minimum or above", Term.now(reserve.shortfall()));
        }
        for (FundingRows.Worked one : parts.funding().all()) {
            add(
                    decisions,
                    "Money is found for all " + one.spendClass().words().toLowerCase(Locale.UK),
                    givens.notNegative(Term.now(one.toFind())));
        }
        for (GapRows.Worked plan : parts.plans().all()) {
            add(
                    decisions,
                    plan.partner().name() + ": no gap after reserves",
                    givens.notNegative(Term.now(plan.afterReserves())));
        }
        for (TreasuryRows.Worked one : parts.treasuries().all()) {
            add(
                    decisions,
                    "Gross debt is within the capital financing requirement",
                    givens.notNegative(Term.now(one.debt()).minus(Term.now(one.debtLimit()))));
            add(
                    decisions,
                    "Gross debt is within the authorised limit",
                    givens.notNegative(Term.now(one.debt()).minus(Term.now(one.limit()))));
        }
    }

    private void compare() {
        TotalRows.Total whole = parts.totals().whole();
        compare("Net revenue spend", whole.revenue());
        compare("Net capital spend", whole.capital());
        for (GapRows.Worked plan : parts.plans().all()) {
            compare(plan.partner().name() + ": gap before reserves", plan.gap());
        }
        parts.funding().all().forEach(one -> compare(one.spendClass().words() + " still to find", one.toFind()));
        parts.treasuries().all().forEach(one -> compare("Capital financing requirement", one.cfr()));
    }

    private void compare(String label, Row worked) {
        if (worked.expected() != null) {
            Row had = control.pounds("", label)
                    .as(Row.Role.CONTROL)
                    .years(worked.expected(), sections.years().first());
            add(changed, label + ": as the program had it", Term.now(worked).minus(Term.now(had)));
        }
    }

    Row master() {
        return master;
    }
}
