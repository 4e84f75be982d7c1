package wholeplace.excel.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.export.Differences;
import wholeplace.excel.export.Steps;

/// Opens a publication that was just written, as anybody else's spreadsheet would be opened, and compares it with what
/// was to be published.
record Comparison(Publication publication, Form form, Steps steps, Differences differences) {
    /// @return how much was compared
    /// @throws wholeplace.excel.export.NotWritten where anything differs
    static Tally of(Path written, Publication publication, Form form, Steps steps) {
        steps.report();
        var comparison = new Comparison(publication, form, steps, new Differences());
        try (var spreadsheet = Spreadsheet.open(written)) {
            comparison.sheets(spreadsheet);
            comparison.cover(spreadsheet.load(Publication.COVER, Progress.UNTIL_INTERRUPTED));
            Tally compared = comparison.tables(spreadsheet);
            comparison.differences.throwIfAny();
            return compared;
        }
    }

    private void sheets(Spreadsheet spreadsheet) {
        List<String> expected = new ArrayList<>(List.of(Publication.COVER));
        publication.tables().forEach(table -> expected.add(table.sheet()));
        List<String> found =
                spreadsheet.sheets().stream().map(sheet -> sheet.name()).toList();
        if (!found.equals(expected)) {
            differences.say("The sheets are %s where they should be %s"
                    .formatted(String.join(", ", found), String.join(", ", expected)));
        }
    }

    private void cover(SheetData cover) {
        List<String> expected = new ArrayList<>(List.of(publication.title()));
        expected.addAll(publication.cover());
        for (int row = 1; row <= expected.size(); row++) {
            var address = new CellAddress(0, row);
            if (!cover.cell(address).text().equals(form.carried(expected.get(row - 1)))) {
                differences.cell(Publication.COVER, address, expected.get(row - 1), cover.cell(address));
            }
        }
    }

    /// The statement of quality is compared like every other table; what it counts must be what was compared.
    private Tally tables(Spreadsheet spreadsheet) {
        Tally all = Tally.NOTHING;
        for (Table table : publication.tables()) {
            var rereading = new Rereading(table, form, differences, steps);
            spreadsheet.read(table.sheet(), Progress.UNTIL_INTERRUPTED, rereading);
            Tally tally = rereading.finish();
            if (!tally.equals(Tally.of(table))) {
                differences.say("%s was not compared whole".formatted(table.sheet()));
            }
            all = all.plus(tally);
        }
        return all;
    }
}
