package wholeplace.excel.publication;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import wholeplace.excel.export.CsvOut;
import wholeplace.excel.export.Differences;
import wholeplace.excel.export.Steps;

/// Writes a publication as one table (.csv), a row for each figure of each of its tables, for other programs: UTF-8
/// with
/// a byte order mark, lines ending in CR LF, quoted as RFC 4180 says.
///
/// Columns: the table, its title, the number of the row in it, what the row is called, what else it says of itself
/// (`Class: Revenue; Measure: Used`), the heading of the column, the unit and the value. Amounts are pounds with two
/// decimals and no separators; where there is no figure stands the same shorthand as in the other forms. Texts that a
/// spreadsheet would evaluate get an apostrophe, as in [CsvOut].
record FiguresForm(Publication publication, Steps steps) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADINGS =
            List.of("Table", "Title", "Row", "Name", "Detail", "Column", "Unit", "Value");

    static void write(Publication publication, OutputStream out, Steps steps) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(HEADINGS);
        var form = new FiguresForm(publication, steps);
        for (Table table : publication.tables()) {
            for (int at = 0; at < table.rows().size(); at++) {
                for (List<String> record : form.records(table, at)) {
                    printer.printRecord(record);
                }
                steps.step();
            }
        }
        printer.flush();
    }

    /// @return how much was compared
    static Tally compare(Path written, Publication publication, Steps steps) throws IOException {
        steps.report();
        var form = new FiguresForm(publication, steps);
        var differences = new Differences();
        Tally compared = Tally.NOTHING;
        try (var reader = Files.newBufferedReader(written, StandardCharsets.UTF_8)) {
            if (reader.read() != BYTE_ORDER_MARK) {
                differences.say("The table does not begin with a byte order mark");
            }
            Iterator<CSVRecord> records = CSVFormat.RFC4180.parse(reader).iterator();
            same(HEADINGS, records, differences);
            for (Table table : publication.tables()) {
                form.compare(table, records, differences);
                compared = compared.plus(Tally.of(table));
            }
            records.forEachRemaining(more -> differences.say(
                    "The table has a record %,d that the budget has not".formatted(more.getRecordNumber())));
        }
        differences.throwIfAny();
        return compared;
    }

    private void compare(Table table, Iterator<CSVRecord> records, Differences differences) {
        for (int at = 0; at < table.rows().size(); at++) {
            records(table, at).forEach(expected -> same(expected, records, differences));
            steps.step();
        }
    }

    private static void same(List<String> expected, Iterator<CSVRecord> records, Differences differences) {
        List<String> found = records.hasNext() ? records.next().toList() : List.of();
        if (!found.equals(expected)) {
            differences.say("A record holds %s where the budget has %s".formatted(found, expected));
        }
    }

    /// A record for each cell that does not name the row.
    private List<List<String>> records(Table table, int at) {
        TableRow row = table.rows().get(at);
        int naming = table.naming() == table.columns().size() ? 1 : table.naming();
        String detail = CsvOut.text(detail(table, row, naming));
        return IntStream.range(naming, table.columns().size())
                .mapToObj(column -> record(table, at, detail, column))
                .toList();
    }

    private static String detail(Table table, TableRow row, int naming) {
        List<String> details = new ArrayList<>();
        for (int column = 1; column < naming; column++) {
            details.add("%s: %s"
                    .formatted(
                            table.columns().get(column).heading(),
                            row.entries().get(column).inText()));
        }
        return String.join("; ", details);
    }

    private static List<String> record(Table table, int at, String detail, int column) {
        TableRow row = table.rows().get(at);
        Column of = table.columns().get(column);
        return List.of(
                table.sheet(),
                CsvOut.text(table.title()),
                Integer.toString(at + 1),
                CsvOut.text(row.entries().getFirst().inText()),
                detail,
                of.heading(),
                of.kind().unit(),
                value(row.entries().get(column)));
    }

    private static String value(Entry entry) {
        return entry instanceof Entry.Words ? CsvOut.text(entry.inText()) : entry.inText();
    }
}
