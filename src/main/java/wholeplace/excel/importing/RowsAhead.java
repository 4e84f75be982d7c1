package wholeplace.excel.importing;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;

/// What of a row can be seen without those before it: its amounts, and what it says beside them. It is worked out a
/// block of rows ahead, on another thread, while the rows of the block before are taken.
final class RowsAhead {
    private static final int BLOCK = 1_000;

    /// @param found what its amounts give to say
    /// @param print of what it says beside its amounts; another row may say the same
    record Seen(Row row, Amounts amounts, Findings.Gatherer found, String print) {}

    private final ImportChoices choices;
    private final List<Integer> columns;

    /// For one block at a time, each on the thread after that of the one before.
    private final RowPrints prints;

    RowsAhead(ImportChoices choices, RowPrints prints) {
        this.choices = choices;
        this.columns = choices.layout().amountColumns();
        this.prints = prints;
    }

    /// In the order of the sheet, on the thread that calls; blank rows are passed over.
    ///
    /// @throws CancellationException where the progress says stop
    void forEach(List<Row> rows, Progress progress, Consumer<Seen> taken) {
        var ahead = seen(rows, 0);
        for (int from = 0; from < rows.size(); from += BLOCK) {
            if (!progress.goOn(from, rows.size())) {
                throw new CancellationException("The import was cancelled. Nothing was changed.");
            }
            List<Seen> block = ahead.join();
            ahead = seen(rows, from + BLOCK);
            block.forEach(taken);
        }
    }

    private CompletableFuture<List<Seen>> seen(List<Row> rows, int from) {
        List<Row> block = rows.subList(Math.min(from, rows.size()), Math.min(from + BLOCK, rows.size()));
        return CompletableFuture.supplyAsync(() ->
                block.stream().filter(row -> !row.isBlank()).map(this::seen).toList());
    }

    private Seen seen(Row row) {
        var found = new Findings.Gatherer();
        Amounts amounts = Amounts.of(row, columns, choices.unit(), found);
        return new Seen(row, amounts, found, prints.of(row));
    }
}
