package wholeplace.excel.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Finds the columns of amounts of a table whose columns are sources of finance or kinds of spending, and which of
/// them sum up others: by their figures, for a heading that says total may stand over an amount like any other.
///
/// @param leaves columns that are no sum of others
/// @param sums those that are
/// @param beside what stands to the right of the column that sums up all before it: a memorandum
/// @param total the column that sums up all leaves
record AcrossColumns(List<Integer> leaves, List<Integer> sums, List<Integer> beside, Optional<Integer> total) {
    /// What is a number and no money.
    private static final Pattern NO_MONEY = Pattern.compile(
            "(?i).*(\\bcode\\b|\\bid\\b|\\bnumber\\b|\\bno\\.|\\bcount\\b|\\bpopulation\\b|\\brank\\b|%|\\bper (head|cent|person)\\b|\\byear\\b|\\bdate\\b|\\bpercent).*");

    /// Of a hundred rows, how many must foot before a column is taken for a sum: now and then one does not.
    private static final int FOOTING = 95;

    /// The same where the heading says that it is a total.
    private static final int FOOTING_IF_NAMED = 75;

    private static final Pattern NAMED = Pattern.compile("(?i).*\\b(totals?|sum|all)\\b.*");

    private static final int FIGURES = 80;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 500;

    /// A column with those that it sums up, left to right.
    private record Block(int column, List<Integer> leaves) {}

    /// @param taken columns that say something else
    static AcrossColumns of(Headings headings, List<Row> rows, Collection<Integer> taken) {
        List<Integer> figures = IntStream.range(0, headings.width())
                .filter(column -> !taken.contains(column) && holdsMoney(headings, rows, column))
                .limit(MOST_COLUMNS)
                .boxed()
                .toList();
        return new Finder(headings, rows).find(figures);
    }

    private static boolean holdsMoney(Headings headings, List<Row> rows, int column) {
        String heading = headings.text(column);
        if (heading.isEmpty() || NO_MONEY.matcher(heading).matches()) {
            return false;
        }
        int filled = 0;
        int figures = 0;
        for (Row row : rows) {
            Cell cell = row.cell(column);
            filled += cell.isBlank() ? 0 : 1;
            figures += ColumnGuess.isFigure(cell) ? 1 : 0;
        }
        return figures > 0 && figures * 100 >= filled * FIGURES;
    }

    private static final class Finder {
        private final Headings headings;
        private final List<Row> rows;
        private final Map<Integer, List<BigDecimal>> figures = new HashMap<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();
        private int lastOfAll = -1;

        Finder(Headings headings, List<Row> rows) {
            this.headings = headings;
            this.rows = rows;
        }

        AcrossColumns find(List<Integer> columns) {
            for (int column : columns) {
                int summed = summedUpBy(column);
                if (summed == 0) {
                    blocks.add(new Block(column, List.of(column)));
                } else {
                    sumUp(column, summed);
                }
            }
            return found();
        }

        /// How many of the blocks to the left the column sums up, as many as can be; 0 where it sums up none.
        private int summedUpBy(int column) {
            List<BigDecimal> stated = figures(column);
            List<BigDecimal> sums = new ArrayList<>(Collections.nCopies(rows.size(), BigDecimal.ZERO));
            int least = NAMED.matcher(headings.text(column)).matches() ? FOOTING_IF_NAMED : FOOTING;
            int summed = 0;
            for (int count = 1; count <= blocks.size(); count++) {
                List<BigDecimal> part =
                        figures(blocks.get(blocks.size() - count).column());
                for (int row = 0; row < part.size(); row++) {
                    sums.set(row, sums.get(row).add(part.get(row)));
                }
                summed = count > 1 && foots(stated, sums, least) ? count : summed;
            }
            return summed;
        }

        private static boolean foots(List<BigDecimal> stated, List<BigDecimal> sums, int least) {
            int telling = 0;
            int footing = 0;
            for (int row = 0; row < stated.size(); row++) {
                BigDecimal one = stated.get(row);
                BigDecimal other = sums.get(row);
                if (one.signum() != 0 || other.signum() != 0) {
                    telling++;
                    footing += near(one, other) ? 1 : 0;
                }
            }
            return telling >= FEWEST_ROWS && footing * 100 >= telling * least;
        }

        private List<BigDecimal> figures(int column) {
            return figures.computeIfAbsent(
                    column, c -> rows.stream().map(row -> figure(row, c)).toList());
        }

        private static boolean near(BigDecimal one, BigDecimal other) {
            return one.subtract(other).abs().movePointRight(4).compareTo(BigDecimal.ONE) < 0;
        }

        private void sumUp(int column, int count) {
            List<Block> parts = blocks.subList(blocks.size() - count, blocks.size());
            boolean ofAll = count == blocks.size();
            var block = new Block(
                    column,
                    parts.stream().flatMap(part -> part.leaves().stream()).toList());
            parts.clear();
            blocks.add(block);
            sums.add(column);
            lastOfAll = ofAll ? column : lastOfAll;
        }

        private AcrossColumns found() {
            Optional<Block> whole =
                    blocks.stream().filter(block -> block.column() == lastOfAll).findFirst();
            List<Integer> others = blocks.stream()
                    .filter(block -> whole.isPresent() && block.column() > lastOfAll)
                    .flatMap(block -> block.leaves().stream())
                    .toList();
            List<Integer> leaves = blocks.stream()
                    .flatMap(block -> block.leaves().stream())
                    .filter(column -> !others.contains(column))
                    .toList();
            return new AcrossColumns(leaves, List.copyOf(sums), others, whole.map(Block::column));
        }

        private static BigDecimal figure(Row row, int column) {
            return switch (row.cell(column)) {
                case Cell.Figure figure -> figure.exact();
                case Cell.Text text -> written(text.text());
                case Cell.Day day -> BigDecimal.ZERO;
                case Cell.Truth truth -> BigDecimal.ZERO;
                case Cell.Fault fault -> BigDecimal.ZERO;
                case Cell.Blank blank -> BigDecimal.ZERO;
            };
        }

        private static BigDecimal written(String text) {
            String plain = text.replaceAll("[,£\\s]", "");
            return plain.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? new BigDecimal(plain) : BigDecimal.ZERO;
        }
    }
}
