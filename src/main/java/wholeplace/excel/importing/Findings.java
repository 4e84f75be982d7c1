package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.excel.CellAddress;
import wholeplace.money.Money;

/// What an import has to say beside the lines themselves: nothing is dropped without standing here.
///
/// @param leftOut rows that became no line
/// @param missing cells that say there is no figure
/// @param rounded cells with more than whole pence, rounded half-up
/// @param problems cells that could not be read; those with one message are one problem
/// @param doubts what was taken and may not have been meant so, as sentences
public record Findings(
        List<LeftOut> leftOut,
        List<Missing> missing,
        List<CellAddress> rounded,
        List<Problem> problems,
        List<String> doubts) {
    /// A row that became no line.
    public record LeftOut(int row, String reason) {}

    /// A cell that says there is no figure, in its own words.
    public record Missing(CellAddress cell, String text) {}

    /// Cells of a sheet that could not be read, and why.
    public record Problem(String sheet, List<CellAddress> cells, String message) {
        private static final int SHOWN = 12;

        /// `Finances E17, K33: text where an amount is needed.`
        public String sentence() {
            List<String> first =
                    cells.stream().limit(SHOWN).map(CellAddress::toString).toList();
            String more = cells.size() > SHOWN ? " and %,d more".formatted(cells.size() - SHOWN) : "";
            return "%s %s%s: %s".formatted(sheet, String.join(", ", first), more, message);
        }
    }

    /// A total that the sheet states, beside what its rows come to.
    ///
    /// @param label what the sheet calls it, with the year
    public record ControlTotal(String label, CellAddress cell, Money computed, Money stated) {
        public Money difference() {
            return computed.minus(stated);
        }
    }

    /// Gathers findings while rows are read.
    static final class Gatherer {
        final List<LeftOut> leftOut = new ArrayList<>();
        final List<Missing> missing = new ArrayList<>();
        final List<CellAddress> rounded = new ArrayList<>();
        final List<String> doubts = new ArrayList<>();
        private final Map<String, List<CellAddress>> problems = new LinkedHashMap<>();

        void problem(CellAddress cell, String message) {
            problems.computeIfAbsent(message, m -> new ArrayList<>()).add(cell);
        }

        boolean hasProblemIn(int row) {
            return problems.values().stream()
                    .anyMatch(cells -> !cells.isEmpty() && cells.getLast().row() == row);
        }

        /// Takes over what a row gave.
        void add(Gatherer row) {
            leftOut.addAll(row.leftOut);
            missing.addAll(row.missing);
            rounded.addAll(row.rounded);
            row.problems.forEach((message, cells) ->
                    problems.computeIfAbsent(message, m -> new ArrayList<>()).addAll(cells));
        }

        Findings findings(String sheet) {
            List<Problem> merged = new ArrayList<>();
            problems.forEach((message, cells) -> merged.add(new Problem(sheet, List.copyOf(cells), message)));
            return new Findings(
                    List.copyOf(leftOut),
                    List.copyOf(missing),
                    List.copyOf(rounded),
                    List.copyOf(merged),
                    List.copyOf(doubts));
        }
    }
}
