package wholeplace.excel;

import java.io.IOException;
import java.util.List;

/// A delimited file: one sheet, named like the file.
record CsvFile(CsvText text, CsvDialect dialect, Edge edge, List<Sheet> sheets) implements SheetFile {
    static CsvFile open(FileBytes file, CsvText text, Progress progress) throws IOException {
        var dialect = CsvDialect.of(text.head());
        return new CsvFile(text, dialect, file.edge(), List.of(new Sheet(file.title(), false)));
    }

    @Override
    public SheetRows rows(Sheet sheet, Progress progress) throws IOException {
        var reader = text.reader(new WatchedStream(text.bytes(), text.length(), progress, edge));
        return CsvRows.of(dialect.parser(reader), edge);
    }

    @Override
    public void close() {
        // The content is in memory: nothing is held open.
    }
}
