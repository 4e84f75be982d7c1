package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.plan.PlanStep;

/// Every line: what was typed, what growth makes of it, what the plan counts of it, and what of that is inflation.
///
/// The rows of `given` and of `net` stand in the same order, so that what is counted can be added up by what the lines
/// belong to on Inputs.
final class LineRows {
    private final Givens givens;
    private final Listed listed;
    private final Growths growths;
    private final SchemeInputs schemes;
    private final Outlook outlook;
    private final Section given;
    private final Section stated;
    private final Section net;
    private final Section inflation;
    private final Section moved;
    private final Map<LineId, Row> statedRows = new HashMap<>();

    LineRows(Sections sections, Givens givens, Listed listed, Growths growths, SchemeInputs schemes, Outlook outlook) {
        this.givens = givens;
        this.listed = listed;
        this.growths = growths;
        this.schemes = schemes;
        this.outlook = outlook;
        this.given = sections.beginAtTheEnd(
                Tab.INPUTS, "Lines: amounts as typed or imported (single figure: share expected to come about)");
        this.moved = sections.beginAtTheEnd(Tab.WORKINGS, "Lines of schemes: delay and slippage");
        this.net = sections.beginAtTheEnd(
                Tab.WORKINGS, "Lines: what the plan counts, posted to the penny; income and savings below nought");
        this.inflation = sections.beginAtTheEnd(Tab.WORKINGS, "Lines: inflation of the year");
        this.stated = sections.beginAtTheEnd(Tab.WORKINGS, "Lines: as stated, with growth");
        outlook.lines().forEach(this::add);
    }

    private void add(LineOutlook one) {
        Line line = one.line();
        Row typed = typed(line);
        Row grown = stated.pounds(line.id().value(), line.name()).tag(Tag.GROWTH, growth(line));
        boolean recurs = line.recurrence() == Recurrence.RECURRING;
        if (recurs) {
            grown.opening(Term.now(typed));
        }
        grown.years(growths.of(recurs ? line.growth() : Growth.TYPED, typed, grown))
                .expect(one.stated());
        statedRows.put(line.id(), grown);
        counted(one, typed, grown, recurs);
    }

    private void counted(LineOutlook one, Row typed, Row grown, boolean recurs) {
        Line line = one.line();
        Row row = net.pounds(line.id().value(), line.name())
                .tag(Tag.DIRECTION, line.direction().words())
                .expect(one.net());
        if (recurs) {
            row.opening(signed(line, Term.now(typed)));
        }
        Term delivered = givens.posted(Term.now(grown).times(Term.fixed(typed)));
        row.years(signed(line, line.scheme() == null ? delivered : moved(line, delivered)))
                .added();
        if (recurs && inflates(line)) {
            inflation
                    .pounds(line.id().value(), line.name())
                    .tagAs(Tag.PARTNER, typed)
                    .tagAs(Tag.STEP, typed)
                    .years(Term.when(
                            Term.call(Function.COUNT, Term.onwards(typed)),
                            givens.none(),
                            Term.now(row).minus(Term.before(row))));
        }
    }

    private static Term signed(Line line, Term amount) {
        return line.direction() == Direction.EXPENDITURE ? amount : amount.negated();
    }

    /// Delivered, then later by the scheme's delay; of capital a share slips on from each year.
    private Term moved(Line line, Term delivered) {
        SchemeInputs.Given scheme =
                schemes.of(Optional.ofNullable(line.scheme()).orElseThrow());
        String id = line.id().value();
        Row share = moved.pounds(id, line.name() + ": expected to come about").years(delivered);
        Row delayed = moved.pounds(id, line.name() + ": with the delay of its scheme")
                .years(Term.call(
                        Function.SUMIFS,
                        Term.whole(share),
                        Term.whole(givens.year),
                        Term.now(givens.year).minus(Term.fixed(scheme.delay()))));
        if (line.spendClass() == SpendClass.REVENUE) {
            return Term.now(delayed);
        }
        Row slipped = moved.pounds(id, line.name() + ": slips to the next year");
        Term there = Term.now(delayed).plus(Term.before(slipped));
        slipped.years(givens.posted(Term.now(delayed).plus(Term.before(slipped)).times(Term.fixed(scheme.slippage()))));
        return there.minus(Term.now(slipped));
    }

    private Row typed(Line line) {
        Budget budget = outlook.budget();
        Row row = given.pounds(line.id().value(), line.name())
                .as(Row.Role.INPUT)
                .single(Measure.PERCENT)
                .fixed(line.delivery().fraction())
                .years(line.amounts(), budget.years().first())
                .tag(Tag.PARTNER, listed.partner(line.partner()).label())
                .tag(Tag.CLASS, line.spendClass().words())
                .tag(Tag.SERVICE, listed.service(line.service()).label())
                .tag(Tag.THEME, listed.theme(line.theme()).label())
                .tag(Tag.STEP, step(line))
                .tag(Tag.DIRECTION, line.direction().words())
                .tag(Tag.GROWTH, growth(line))
                .source(source(line));
        if (line.scheme() != null) {
            row.tag(Tag.SCHEME, listed.scheme(line.scheme()).label());
        }
        if (line.base() != null && line.recurrence() == Recurrence.RECURRING) {
            row.opening(line.base().inPounds());
        }
        return row;
    }

    private String source(Line line) {
        String from = line.importedFrom()
                .map(origin -> "%s, row %d. "
                        .formatted(
                                outlook.budget().sources().get(origin.source()).file(), origin.row()))
                .orElse("");
        return from + line.notes();
    }

    private String growth(Line line) {
        return line.recurrence() == Recurrence.ONE_OFF ? "None, one-off" : growths.words(line.growth());
    }

    /// The step to which the changes of a line belong that no index makes.
    private static String step(Line line) {
        if (line.spendClass() == SpendClass.CAPITAL || line.pool() != null) {
            return Listed.OUTSIDE;
        }
        return PlanStep.of(line.withGrowth(Growth.TYPED), FinancialYear.FIRST).words();
    }

    /// Whether what its index adds is inflation in the plan.
    private static boolean inflates(Line line) {
        return line.growth() instanceof Growth.Indexed
                && line.direction() == Direction.EXPENDITURE
                && line.scheme() == null
                && !step(line).equals(Listed.OUTSIDE);
    }

    /// What borrowing for a scheme costs revenue: a line as any other, which nobody types.
    void financing(Line line, Term amount, Profile expected) {
        given.pounds(line.id().value(), line.name())
                .tag(Tag.PARTNER, listed.partner(line.partner()).label())
                .tag(Tag.CLASS, line.spendClass().words())
                .tag(Tag.SERVICE, listed.service(line.service()).label())
                .tag(Tag.THEME, listed.theme(line.theme()).label())
                .tag(Tag.STEP, PlanStep.CAPITAL_FINANCING.words())
                .tag(Tag.DIRECTION, line.direction().words())
                .tag(Tag.GROWTH, "From borrowing")
                .source("Worked out: provision and interest, see Workings");
        net.pounds(line.id().value(), line.name())
                .years(amount)
                .expect(expected)
                .added();
    }

    /// Net spend of the lines that belong to all of these, in the column at hand.
    Term netOf(List<Term> tests) {
        return sum(new Term.Column(net, Term.Spot.NOW), tests);
    }

    /// That a line belongs to an entry of a list.
    List<Term> belongs(Tag tag, Row entry) {
        return List.of(new Term.Tags(given, tag), new Term.Name(entry));
    }

    /// That a line is a cost in the column at hand.
    List<Term> isCost() {
        return List.of(new Term.Column(net, Term.Spot.NOW), Term.fixed(givens.above));
    }

    private Term sum(Term what, List<Term> tests) {
        if (net.rows().isEmpty()) {
            return givens.none();
        }
        List<Term> all = new ArrayList<>(List.of(what));
        all.addAll(tests);
        return new Term.Call(tests.isEmpty() ? Function.SUM : Function.SUMIFS, all);
    }

    /// Inflation of the year of a partner's lines, of one step or of all.
    Optional<Term> inflation(Row partner, Optional<Row> step) {
        if (inflation.rows().stream().noneMatch(row -> isOf(row, partner, step))) {
            return Optional.empty();
        }
        List<Term> all = new ArrayList<>(List.of(
                new Term.Column(inflation, Term.Spot.NOW),
                new Term.Tags(inflation, Tag.PARTNER),
                new Term.Name(partner)));
        step.ifPresent(entry -> all.addAll(List.of(new Term.Tags(inflation, Tag.STEP), new Term.Name(entry))));
        return Optional.of(new Term.Call(Function.SUMIFS, all));
    }

    private static boolean isOf(Row row, Row partner, Optional<Row> step) {
        return row.tag(Tag.PARTNER).equals(partner.label())
                && step.map(entry -> entry.label().equals(row.tag(Tag.STEP))).orElse(true);
    }

    /// Whether any line belongs to both.
    boolean hasAny(Tag one, Row entry, Tag other, Row otherEntry) {
        return given.rows().stream()
                .anyMatch(row ->
                        row.tag(one).equals(entry.label()) && row.tag(other).equals(otherEntry.label()));
    }

    Row stated(LineId id) {
        return Objects.requireNonNull(statedRows.get(id));
    }

    Section given() {
        return given;
    }
}
