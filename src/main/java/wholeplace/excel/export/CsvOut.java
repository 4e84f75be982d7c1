package wholeplace.excel.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import wholeplace.excel.Cell;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;

/// Hands the lines of a budget over as one table (.csv): UTF-8 with a byte order mark, lines ending in CR LF, quoted
/// as RFC 4180 says, one row of headings. Its columns are those of the publication's sheet Lines. Amounts are pounds
/// with
/// two decimals and no separators, `-1234.50` for income; a year for which nothing is planned is empty.
///
/// A text that a spreadsheet would evaluate (it begins with `=`, `+`, `-`, `@`, a tab or a line end, spaces before
/// them or not) gets an apostrophe in front, and so does one that begins with an apostrophe: taking one leading
/// apostrophe off every text gives the texts back. A character that no text file can carry (a control character, half
/// a surrogate pair) becomes U+FFFD.
public final class CsvOut {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}]");

    private CsvOut() {}

    /// Writes the table beside the target, reads it back, compares it with the outlook, and only then puts it in the
    /// target's place. Off the UI thread.
    ///
    /// @param progress hears lines written and read back, of twice the lines
    /// @throws NotWritten with a sentence; what stood at the target is as it was
    /// @throws java.util.concurrent.CancellationException where the progress says stop; the target is as it was
    public static Written write(Outlook outlook, Path target, Progress progress) {
        int lines = outlook.lines().size();
        var steps = new Steps(progress, 2L * lines);
        YearTable table = LineTable.own(outlook);
        return Target.of(target).replace(temporary -> {
            temporary.write(out -> {
                write(table, out, steps);
                return table;
            });
            long compared = compare(
                    temporary.path(), table, LineTable.ownTotal(outlook).rows().getFirst(), steps);
            return new Written(target, lines, compared);
        });
    }

    /// A text as it is written.
    public static String text(String text) {
        String carried = NOT_IN_TEXT.matcher(text).replaceAll("\uFFFD");
        return CellText.isDangerous(carried) || carried.startsWith("'") ? "'" + carried : carried;
    }

    private static void write(YearTable table, OutputStream out, Steps steps) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.headings());
        for (YearRow row : table.rows()) {
            printer.printRecord(cells(table, row));
            steps.step();
        }
        printer.flush();
    }

    private static Stream<String> cells(YearTable table, YearRow row) {
        Stream<String> amounts = table.years().list().stream().map(year -> amount(row, year));
        return Stream.of(
                        row.before().stream().map(CsvOut::text),
                        amounts,
                        Stream.of(row.total().toString()),
                        row.after().stream().map(CsvOut::text))
                .flatMap(cells -> cells);
    }

    private static String amount(YearRow row, FinancialYear year) {
        return row.amounts().has(year) ? row.amounts().amount(year).toString() : "";
    }

    private static long compare(Path written, YearTable table, YearRow total, Steps steps) throws IOException {
        steps.report();
        var differences = new Differences();
        var reading = new CsvReading(table, differences, steps);
        try (var reader = Files.newBufferedReader(written, StandardCharsets.UTF_8)) {
            if (reader.read() != BYTE_ORDER_MARK) {
                differences.say("The table does not begin with a byte order mark");
            }
            for (CSVRecord record : CSVFormat.RFC4180.parse(reader)) {
                reading.row(row(record));
            }
        }
        long compared = reading.finish(total);
        differences.throwIfAny();
        return compared;
    }

    private static Row row(CSVRecord record) {
        return new Row(
                Math.toIntExact(record.getRecordNumber()),
                false,
                record.stream().map(CsvOut::cell).toList());
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.Blank.BLANK : new Cell.Text(text, false);
    }
}
