package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Partner;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// The medium-term plan of each partner: last year's net revenue budget, and step by step what makes this year's.
final class PlanRows {
    static final String LEVEL = "Level of a step";

    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final LineRows lines;
    private final ReserveRows reserves;
    private final PlanMoney money;
    private final GapRows gaps;
    private final List<GapRows.Worked> all = new ArrayList<>();
    private final List<Row> levels = new ArrayList<>();

    PlanRows(
            Sections sections,
            Givens givens,
            Listed listed,
            LineRows lines,
            ReserveRows reserves,
            PlanMoney money,
            GapRows gaps) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.lines = lines;
        this.reserves = reserves;
        this.money = money;
        this.gaps = gaps;
    }

    void add(Outlook outlook) {
        for (Partner partner : outlook.budget().partners()) {
            add(partner, outlook.plan(partner.id()));
        }
    }

    private void add(Partner partner, PlanOutlook plan) {
        Section section = sections.begin(Tab.WORKINGS, "Medium-term plan: " + partner.name());
        List<Row> own = new ArrayList<>();
        Map<PlanStep, Row> steps = new EnumMap<>(PlanStep.class);
        for (PlanStep step : PlanStep.values()) {
            List<Term> changes = changes(section, partner, step, own);
            if (!changes.isEmpty()) {
                steps.put(
                        step,
                        section.pounds(partner.id().value(), step.words())
                                .years(givens.sum(changes))
                                .expect(plan.step(step)));
            }
        }
        if (!steps.isEmpty()
                || !plan.funding().isEmpty()
                || !plan.poolShare().largest().isZero()) {
            Row budget = budget(section, partner, plan, steps, own);
            all.add(gaps.add(section, partner, listed.partner(partner.id()), plan, budget));
        }
        levels.addAll(own);
    }

    private Row budget(Section section, Partner partner, PlanOutlook plan, Map<PlanStep, Row> steps, List<Row> own) {
        Row base = section.pounds(partner.id().value(), "Base: last year's budget less what was for that year alone")
                .expect(plan.base());
        Row budget = section.pounds(partner.id().value(), "Net revenue budget")
                .as(Row.Role.TOTAL)
                .expect(plan.netRevenueBudget())
                .expectOpening(plan.opening())
                .opening(givens.sum(own.stream().map(Term::now).toList()));
        List<Term> parts = new ArrayList<>(List.of(Term.now(base)));
        Term last = Term.before(budget);
        for (Map.Entry<PlanStep, Row> step : steps.entrySet()) {
            parts.add(Term.now(step.getValue()));
            last = step.getKey().isForOneYear() ? last.minus(Term.before(step.getValue())) : last;
        }
        base.years(last);
        budget.years(Term.sum(parts));
        return budget;
    }

    private String name(Partner partner) {
        return listed.partner(partner.id()).label();
    }

    /// What makes up a step; nothing where it has neither lines nor money.
    private List<Term> changes(Section section, Partner partner, PlanStep step, List<Row> own) {
        Row name = listed.partner(partner.id());
        List<Term> changes = new ArrayList<>();
        level(section, partner, step).ifPresent(level -> {
            own.add(level);
            changes.add(change(step, name, level));
        });
        money.change(partner, name(partner), step).ifPresent(changes::add);
        if (step == PlanStep.INFLATION) {
            lines.inflation(name, Optional.empty()).ifPresent(changes::add);
        }
        if (step == PlanStep.TO_RESERVES) {
            reserves.of(ReserveRows.CONTRIBUTIONS, name).ifPresent(changes::add);
        }
        return changes;
    }

    /// What a partner's lines of a step come to; none where it has none.
    private Optional<Row> level(Section section, Partner partner, PlanStep step) {
        Row name = listed.partner(partner.id());
        Row entry = listed.of(step);
        if (!lines.hasAny(Tag.PARTNER, name, Tag.STEP, entry)) {
            return Optional.empty();
        }
        List<Term> tests = new ArrayList<>(lines.belongs(Tag.PARTNER, name));
        tests.addAll(lines.belongs(Tag.STEP, entry));
        return Optional.of(section.pounds(
                        partner.id().value(),
                        "All lines of the step " + step.words().toLowerCase(Locale.UK))
                .tag(Tag.KIND, listed.kind(LEVEL).label())
                .opening(lines.netOf(tests))
                .years(lines.netOf(tests)));
    }

    /// One-offs count whole in their year; of all else what it changes by, but for inflation.
    private Term change(PlanStep step, Row name, Row level) {
        if (step == PlanStep.ONE_OFFS) {
            return Term.now(level);
        }
        Term change = Term.now(level).minus(Term.before(level));
        return lines.inflation(name, Optional.of(listed.of(step)))
                .map(change::minus)
                .orElse(change);
    }

    List<GapRows.Worked> all() {
        return all;
    }

    /// What the lines of all steps of all partners come to.
    List<Row> levels() {
        return levels;
    }
}
