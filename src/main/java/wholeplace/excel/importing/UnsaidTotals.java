package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wholeplace.excel.Row;

/// Finds rows that come, year for year and to the penny, to what the rows below or above them do, although they do not
/// call themselves a total: "Culture" over museums and libraries, "Net budget requirement" under services.
///
/// Such a row is a total where its name allows it, or where a stated total of the sheet agrees only without it. Any
/// other may be a coincidence: it is taken, and said.
final class UnsaidTotals {
    /// Beyond this a sheet is a ledger, and comparing every row with all others takes long.
    private static final int MOST_ROWS = 2_000;

    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile(
            "(all|net|overall|gross|whole|sum|balance)\\b.*|.*\\b(budget requirement|net expenditure|net cost)\\b.*");

    private static final class Figures {
        private final Row row;
        private final long[] pence;
        private final boolean named;

        Figures(Row row, long[] pence, boolean named) {
            this.row = row;
            this.pence = pence;
            this.named = named;
        }

        private boolean isNothing() {
            return Arrays.stream(pence).allMatch(each -> each == 0);
        }

        private boolean saysEnough() {
            return Arrays.stream(pence).filter(each -> each != 0).count() >= FEWEST;
        }
    }

    private final List<Figures> figures = new ArrayList<>();
    private final Map<Integer, String> sums = new TreeMap<>();
    private final Map<Integer, String> totals = new HashMap<>();

    private UnsaidTotals() {}

    /// None are looked for in a sheet of one year, in which a single figure says too little.
    static UnsaidTotals of(List<Row> rows, ImportChoices choices) {
        var unsaid = new UnsaidTotals();
        List<Integer> columns = choices.layout().amountColumns();
        if (choices.layout() instanceof Layout.Wide && columns.size() >= FEWEST && rows.size() <= MOST_ROWS) {
            rows.stream().filter(row -> !row.isBlank()).forEach(row -> unsaid.add(row, columns, choices));
            unsaid.findBelow();
            unsaid.findAbove();
            unsaid.decide();
        }
        return unsaid;
    }

    private void add(Row row, List<Integer> columns, ImportChoices choices) {
        long[] pence = new long[columns.size()];
        for (Amounts.Read amount : Amounts.of(row, columns, choices.unit(), new Findings.Gatherer()).read) {
            pence[columns.indexOf(amount.column())] = amount.money().pence();
        }
        figures.add(new Figures(row, pence, SheetTotals.isLabelled(row)));
    }

    private void findBelow() {
        for (int at = figures.size() - 1; at >= 0; at--) {
            find(at, 1, "below");
        }
    }

    private void findAbove() {
        for (int at = 0; at < figures.size(); at++) {
            find(at, -1, "above");
        }
    }

    private void find(int at, int step, String where) {
        Figures own = figures.get(at);
        if (own.named || !own.saysEnough() || isSum(own)) {
            return;
        }
        long[] sum = new long[own.pence.length];
        int rows = 0;
        for (int other = at + step; other >= 0 && other < figures.size(); other += step) {
            Figures each = figures.get(other);
            if (each.named || isSum(each) || each.isNothing()) {
                continue;
            }
            Arrays.setAll(sum, column -> sum[column] + each.pence[column]);
            rows++;
            if (rows >= FEWEST && Arrays.equals(sum, own.pence)) {
                sums.put(
                        own.row.number(),
                        "what the %,d rows %s it, to row %d, come to in every year"
                                .formatted(rows, where, each.row.number()));
                return;
            }
        }
    }

    private boolean isSum(Figures row) {
        return sums.containsKey(row.row.number());
    }

    private void decide() {
        boolean all = agreesOnlyWithout();
        figures.stream()
                .filter(this::isSum)
                .filter(row -> all
                        || NAME.matcher(SheetTotals.label(row.row).orElse("")).matches())
                .map(row -> row.row.number())
                .forEach(row -> totals.put(row, "it is a total although it does not say so: " + sums.get(row)));
        totals.keySet().forEach(sums::remove);
    }

    /// Whether a total of the sheet is what its rows come to without the sums, and not with them.
    private boolean agreesOnlyWithout() {
        long[] with = sum(true);
        long[] without = sum(false);
        return !sums.isEmpty()
                && figures.stream()
                        .filter(row -> row.named && row.saysEnough())
                        .anyMatch(row -> Arrays.equals(row.pence, without) && !Arrays.equals(row.pence, with));
    }

    private long[] sum(boolean withSums) {
        long[] sum = new long[figures.isEmpty() ? 0 : figures.getFirst().pence.length];
        figures.stream()
                .filter(row -> !row.named && (withSums || !isSum(row)))
                .forEach(row -> Arrays.setAll(sum, column -> sum[column] + row.pence[column]));
        return sum;
    }

    /// Why a row is no line, where it is a total.
    Optional<String> reason(Row row) {
        return Optional.ofNullable(totals.get(row.number()));
    }

    /// Rows that are taken and may be totals, as sentences.
    List<String> doubts() {
        return figures.stream()
                .filter(this::isSum)
                .map(row -> "Row %d, \"%s\", is %s. It is taken as a line; where it is their total, say so in its name."
                        .formatted(row.row.number(), SheetTotals.label(row.row).orElse(""), sums.get(row.row.number())))
                .toList();
    }
}
