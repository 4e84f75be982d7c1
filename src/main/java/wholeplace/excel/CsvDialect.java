package wholeplace.excel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// How a delimited file separates its cells, and whether its first line says so as Excel's `sep=;` does.
record CsvDialect(char separator, boolean announced) {
    private static final String CANDIDATES = ",;\t|";
    private static final String ANNOUNCEMENT = "sep=";

    /// Looks at the beginning of a file. A separator wins by the number of records that it cuts into the same number
    /// of cells, so that a comma inside texts or decimals does not; a file of one column counts as comma-separated.
    static CsvDialect of(String head) {
        if (head.startsWith(ANNOUNCEMENT) && head.length() > ANNOUNCEMENT.length()) {
            return new CsvDialect(head.charAt(ANNOUNCEMENT.length()), true);
        }
        return CANDIDATES
                .chars()
                .mapToObj(c -> new CsvDialect((char) c, false))
                .max(Comparator.comparingLong((CsvDialect dialect) -> dialect.evenRecords(head))
                        .thenComparingInt(dialect -> -CANDIDATES.indexOf(dialect.separator)))
                .orElseThrow();
    }

    private long evenRecords(String head) {
        try (var parser = format().setLenientEof(true).get().parse(new StringReader(head))) {
            Map<Integer, Long> widths = parser.stream()
                    .map(cells -> cells.size())
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return widths.isEmpty() ? 0 : Collections.max(widths.values());
        } catch (IOException e) {
            return 0;
        }
    }

    private CSVFormat.Builder format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
    }

    CSVParser parser(Reader reader) throws IOException {
        var buffered = new BufferedReader(reader);
        if (announced) {
            buffered.readLine();
        }
        return format().get().parse(buffered);
    }
}
