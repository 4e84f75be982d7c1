package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import wholeplace.budget.Partner;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.Dimension;

/// What a board looks at: every figure taken over from Workings.
final class OutputRows {
    /// More would not be told apart in a chart.
    private static final int SHOWN = 5;

    /// Rows that one chart shows.
    record Drawn(String title, boolean stacked, List<Row> rows) {}

    private final Sections sections;
    private final WorkingModel.Parts parts;
    private final List<Drawn> drawn = new ArrayList<>();

    OutputRows(Sections sections, WorkingModel.Parts parts) {
        this.sections = sections;
        this.parts = parts;
        classes();
        partners();
        by(Dimension.THEME, "Net spend by theme");
        by(Dimension.SERVICE, "Net spend by service");
        plans();
        funding();
        taxes();
        funds();
        reserves();
        schemes();
        treasuries();
    }

    private Section begin(String heading) {
        return sections.begin(Tab.OUTPUTS, heading);
    }

    private static Row shown(Section section, String label, Row from, Measure measure) {
        return section.row(from.key(), label, measure).as(from.role()).years(Term.now(from));
    }

    private static Row shown(Section section, String label, Row from) {
        return shown(section, label, from, Measure.POUNDS);
    }

    private void classes() {
        Section section = begin("Net spend by class");
        TotalRows.Total whole = parts.totals().whole();
        Row revenue = shown(section, "Revenue", whole.revenue()).added();
        Row capital = shown(section, "Capital", whole.capital()).added();
        shown(section, "Revenue and capital", whole.all()).added();
        drawn.add(new Drawn("Net spend by class", true, List.of(revenue, capital)));
    }

    /// The largest by themselves, all others together.
    private void partners() {
        List<TotalRows.Total> largest = new ArrayList<>(parts.totals().by(Dimension.PARTNER));
        largest.sort(Comparator.comparing((TotalRows.Total total) -> spend(total.all()))
                .reversed());
        Section section = begin("Net spend by partner");
        List<Row> rows = new ArrayList<>();
        largest.forEach(total -> rows.add(
                shown(section, total.name(), total.all()).as(Row.Role.WORKED).added()));
        Row all = shown(section, "All partners", parts.totals().whole().all()).added();
        if (rows.size() > SHOWN + 1) {
            List<Term> rest =
                    rows.subList(SHOWN, rows.size()).stream().map(Term::now).toList();
            Row others = section.pounds("", "All but the %d largest partners together".formatted(SHOWN))
                    .years(Term.sum(rest))
                    .added();
            List<Row> charted = new ArrayList<>(rows.subList(0, SHOWN));
            charted.add(others);
            drawn.add(new Drawn("Net spend by partner", true, charted));
        } else if (!rows.isEmpty()) {
            drawn.add(new Drawn("Net spend by partner", true, rows));
        } else {
            drawn.add(new Drawn("Net spend by partner", true, List.of(all)));
        }
    }

    private static Money spend(Row row) {
        Profile expected = row.expected();
        return expected == null ? Money.ZERO : expected.total();
    }

    private void by(Dimension dimension, String heading) {
        Section section = begin(heading);
        parts.totals()
                .by(dimension)
                .forEach(total -> shown(section, total.name(), total.all())
                        .as(Row.Role.WORKED)
                        .added());
        shown(section, "All", parts.totals().whole().all()).added();
    }

    private void plans() {
        List<Row> gaps = new ArrayList<>();
        for (GapRows.Worked plan : parts.plans().all()) {
            String of = plan.partner().name();
            Section section = begin("Medium-term plan: " + of);
            shown(section, of + ": net revenue budget", plan.budget());
            shown(section, of + ": funding", plan.totalFunding());
            gaps.add(shown(section, of + ": gap before reserves", plan.gap()));
            shown(section, of + ": incremental gap, on the year before", plan.incremental());
            shown(section, of + ": gap after reserves", plan.afterReserves());
        }
        gaps.sort(Comparator.comparing(this::size).reversed());
        List<Row> widest =
                gaps.stream().filter(gap -> !size(gap).isZero()).limit(SHOWN).toList();
        if (!widest.isEmpty()) {
            drawn.add(new Drawn("Gap before reserves", false, widest));
        }
    }

    private Money size(Row gap) {
        return parts.plans().all().stream()
                .filter(plan -> plan.gap().key().equals(gap.key()))
                .map(plan -> plan.gap().expected())
                .map(expected -> expected == null ? Money.ZERO : expected.largest())
                .findFirst()
                .orElse(Money.ZERO);
    }

    private void funding() {
        for (FundingRows.Worked one : parts.funding().all()) {
            String of = one.spendClass().words();
            Section section = begin("Funding of " + of.toLowerCase(Locale.UK));
            shown(section, "What needs money", one.need()).added();
            one.byKind().forEach((kind, row) -> shown(section, kind, row).added());
            shown(section, "Still to find", one.toFind()).added();
        }
    }

    private void taxes() {
        Section section = begin("Council tax");
        for (TaxRows.Worked tax : parts.taxes().all()) {
            String of =
                    parts.outlook().budget().partners().get(tax.tax().partner()).name();
            shown(section, of + ": Band D equivalents", tax.base(), Measure.DWELLINGS);
            shown(section, of + ": Band D, pounds and pence", tax.bandD());
            shown(section, of + ": raised", tax.raised()).added();
        }
    }

    private void funds() {
        Section section = begin("Funds: what comes in, what is used, what is kept");
        for (FundRows.Worked fund : parts.funds().all()) {
            shown(section, fund.fund().name() + ": comes in", fund.amount()).added();
            if (fund.closing() != fund.amount()) {
                shown(section, fund.fund().name() + ": used", fund.used()).added();
                shown(section, fund.fund().name() + ": kept for the next year", fund.closing());
            }
        }
    }

    private void reserves() {
        Section section = begin("Reserves at 31 March");
        List<Row> rows = new ArrayList<>();
        for (ReserveRows.Worked reserve : parts.reserves().all()) {
            rows.add(shown(section, reserve.reserve().name(), reserve.closing()).as(Row.Role.WORKED));
        }
        if (!rows.isEmpty()) {
            drawn.add(new Drawn("Reserves at 31 March", false, rows.subList(0, Math.min(SHOWN, rows.size()))));
        }
    }

    private void schemes() {
        Section section = begin("Capital schemes");
        for (SchemeRows.Worked scheme : parts.schemes().all()) {
            String of = scheme.scheme().name();
            shown(section, of + ": spend", scheme.spend()).added();
            shown(section, of + ": provision", scheme.mrp()).added();
            shown(section, of + ": interest", scheme.interest()).added();
            shown(section, of + ": debt at 31 March", scheme.closing()).as(Row.Role.WORKED);
            shown(section, of + ": costs revenue", scheme.cost()).added();
        }
    }

    private void treasuries() {
        for (TreasuryRows.Worked one : parts.treasuries().all()) {
            Partner council =
                    parts.outlook().budget().partners().get(one.treasury().partner());
            Section section = begin("Prudential indicators: " + council.name());
            Row cfr = shown(section, "Capital financing requirement", one.cfr()).as(Row.Role.WORKED);
            Row debt = shown(section, "Gross external debt", one.debt()).as(Row.Role.WORKED);
            shown(section, "Most that gross debt may be", one.debtLimit());
            Row limit = shown(section, "Authorised limit", one.limit());
            Row benchmark = shown(section, "Liability benchmark", one.benchmark());
            shown(section, "Financing cost", one.cost());
            shown(section, "Share of the net revenue stream", one.ratio(), Measure.PERCENT);
            drawn.add(new Drawn(
                    "Borrowing against its limits: " + council.label(), false, List.of(cfr, debt, limit, benchmark)));
        }
    }

    List<Drawn> drawn() {
        return drawn;
    }
}
