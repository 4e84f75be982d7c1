package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wholeplace.budget.PlanYears;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;
import wholeplace.money.FinancialYear;

/// Where the amounts of a sheet stand and of which years they are.
final class LayoutGuess {
    private static final String SAY_THE_YEAR = "Say which year the amounts are of, such as 2027/28.";

    private final SheetData data;
    private final Headings headings;
    private final String file;
    private final PlanYears plan;
    private final Asked asked;
    private final List<String> remarks;

    LayoutGuess(SheetData data, Headings headings, String file, PlanYears plan, Asked asked, List<String> remarks) {
        this.data = data;
        this.headings = headings;
        this.file = file;
        this.plan = plan;
        this.asked = asked;
        this.remarks = remarks;
    }

    /// @param years of the columns that name some, or that somebody named
    /// @throws ImportRefused where no year is known, or one that the plan does not have
    Layout of(SortedMap<FinancialYear, Integer> years, Map<LineField, Integer> columns) {
        if (!years.isEmpty()) {
            return new Layout.Wide(inPlan(years));
        }
        refuseParts();
        if (asked.columns().isEmpty()) {
            YearsDown.refuse(headings, below());
        }
        Optional<Integer> amount = Optional.ofNullable(columns.get(LineField.AMOUNT));
        Optional<Integer> year = Optional.ofNullable(columns.get(LineField.YEAR));
        if (amount.isPresent() && year.isPresent() && asked.year().isEmpty()) {
            return tidy(year.get(), amount.get());
        }
        if (amount.isPresent() && !sumsUpOthers(amount.get(), columns)) {
            return new Layout.Wide(inPlan(new TreeMap<>(Map.of(oneYear(), amount.get()))));
        }
        return across(columns);
    }

    /// @throws ImportRefused where the headings name nothing but quarters, halves or months
    private void refuseParts() {
        List<Integer> parts = YearColumns.of(headings).parts();
        if (!parts.isEmpty() && asked.year().isEmpty()) {
            throw new ImportRefused(
                    "Row %d of sheet \"%s\" names only parts of years: %s. Add them up in one column for each year, headed such as 2027/28, and import that."
                            .formatted(
                                    headings.row(),
                                    headings.sheet(),
                                    named(parts.subList(0, Math.min(4, parts.size())))));
        }
    }

    /// A column headed "Total" is the amount where it stands alone, and none where others stand before it.
    private boolean sumsUpOthers(int column, Map<LineField, Integer> columns) {
        return !asked.columns().containsKey(LineField.AMOUNT.word())
                && AcrossColumns.of(headings, below(), others(columns))
                        .total()
                        .filter(total -> total == column)
                        .isPresent();
    }

    /// Columns that say what a line is about.
    private static Set<Integer> others(Map<LineField, Integer> columns) {
        Set<Integer> others = new HashSet<>();
        columns.forEach((field, column) -> {
            if (!field.isOfAmounts()) {
                others.add(column);
            }
        });
        return others;
    }

    private SortedMap<FinancialYear, Integer> inPlan(SortedMap<FinancialYear, Integer> years) {
        SortedMap<FinancialYear, Integer> inside = new TreeMap<>(years);
        for (FinancialYear year : outside(years.keySet())) {
            inside.remove(year);
            remarks.add("The column of %s is left out: the budget runs %s.".formatted(year, plan));
        }
        return inside;
    }

    /// The years that the plan does not have, where they may be left out.
    private List<FinancialYear> outside(Set<FinancialYear> years) {
        List<FinancialYear> outside =
                years.stream().filter(year -> !plan.contains(year)).toList();
        if (!outside.isEmpty() && (!asked.onlyPlanYears() || outside.size() == years.size())) {
            throw new ImportRefused(refusal(outside, years.size()));
        }
        return outside;
    }

    private String refusal(List<FinancialYear> outside, int all) {
        String labels =
                String.join(", ", outside.stream().map(FinancialYear::toString).toList());
        String cure = outside.size() == all
                ? "Import it into a budget that starts in %s.".formatted(outside.getFirst())
                : "Import only the years of the plan, or make a budget that has them all.";
        return "Sheet \"%s\" has amounts for %s. The budget runs %s. %s"
                .formatted(headings.sheet(), labels, plan, cure);
    }

    private Layout tidy(int yearColumn, int amountColumn) {
        var cells = new YearCells();
        Set<FinancialYear> years = new TreeSet<>();
        boolean bare = false;
        for (Row row : below()) {
            cells.year(row.cell(yearColumn)).ifPresent(years::add);
            bare |= YearCells.isBare(row.cell(yearColumn));
        }
        if (years.isEmpty()) {
            throw new ImportRefused("Column %s (\"%s\") of sheet \"%s\" names no financial year such as 2027/28. %s"
                    .formatted(
                            CellAddress.letters(yearColumn),
                            headings.text(yearColumn),
                            headings.sheet(),
                            SAY_THE_YEAR));
        }
        SortedSet<FinancialYear> inside = new TreeSet<>(years);
        for (FinancialYear year : outside(years)) {
            inside.remove(year);
            remarks.add("The rows of %s are left out: the budget runs %s.".formatted(year, plan));
        }
        remarks.add("Each row has one amount, in column %s; column %s says its year."
                .formatted(CellAddress.letters(amountColumn), CellAddress.letters(yearColumn)));
        if (bare) {
            remarks.add("A year in column %s such as %s is taken as the financial year that begins in it, %s."
                    .formatted(
                            CellAddress.letters(yearColumn),
                            years.iterator().next().start(),
                            years.iterator().next()));
        }
        return new Layout.Tidy(yearColumn, amountColumn, inside);
    }

    private List<Row> below() {
        return data.rows().stream().filter(row -> row.number() > headings.row()).toList();
    }

    private FinancialYear oneYear() {
        return asked.year().orElseGet(() -> {
            List<Row> titles = data.rows().stream()
                    .filter(row -> row.number() < headings.row())
                    .toList();
            TitleYear said = TitleYear.of(file, headings.sheet(), titles)
                    .orElseThrow(() -> new ImportRefused(
                            "Row %d of sheet \"%s\" names no financial year such as 2027/28. Name another row of headings, or say which year the amounts are of."
                                    .formatted(headings.row(), headings.sheet())));
            remarks.add("The amounts are taken as those of %s: %s says so.".formatted(said.year(), said.said()));
            return said.year();
        });
    }

    private Layout across(Map<LineField, Integer> columns) {
        AcrossColumns found = AcrossColumns.of(headings, below(), others(columns));
        if (found.leaves().isEmpty()) {
            throw new ImportRefused(
                    "Row %d of sheet \"%s\" names no financial year such as 2027/28. Name another row of headings, or say which column is of which year."
                            .formatted(headings.row(), headings.sheet()));
        }
        FinancialYear year = oneYear();
        inPlan(new TreeMap<>(Map.of(year, found.leaves().getFirst())));
        remarks.add("No column names a year: each amount in columns %s is a line of its own, named by its heading."
                .formatted(letters(found.leaves())));
        if (!found.sums().isEmpty()) {
            remarks.add("Columns that sum up others are left out: %s.".formatted(named(found.sums())));
        }
        if (!found.beside().isEmpty()) {
            remarks.add("Columns beside the total of the table are left out: %s.".formatted(named(found.beside())));
        }
        return new Layout.Across(year, found.leaves(), found.total());
    }

    /// `F to M, O and P`.
    private static String letters(List<Integer> columns) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < columns.size(); ) {
            int end = i;
            while (end + 1 < columns.size() && columns.get(end + 1) == columns.get(end) + 1) {
                end++;
            }
            String first = CellAddress.letters(columns.get(i));
            runs.add(end == i ? first : first + " to " + CellAddress.letters(columns.get(end)));
            i = end + 1;
        }
        return String.join(", ", runs);
    }

    private String named(List<Integer> columns) {
        return String.join(
                "; ",
                columns.stream()
                        .map(column -> CellAddress.letters(column) + " \"" + headings.text(column) + "\"")
                        .toList());
    }
}
