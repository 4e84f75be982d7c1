package wholeplace.excel.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.excel.Cell;
import wholeplace.excel.Progress;
import wholeplace.excel.Sheet;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;

/// Finds the bindings that know a workbook. Sheets are loaded once, and only where a binding speaks of one of them.
public final class Recognition {
    private final Spreadsheet spreadsheet;
    private final Progress progress;
    private final Map<String, SheetData> sheets = new HashMap<>();

    private Recognition(Spreadsheet spreadsheet, Progress progress) {
        this.spreadsheet = spreadsheet;
        this.progress = progress;
    }

    /// Those of which every clue holds.
    public static List<Binding> of(Spreadsheet spreadsheet, List<Binding> known, Progress progress) {
        return new Recognition(spreadsheet, progress).of(known);
    }

    static Recognition in(Spreadsheet spreadsheet, Progress progress) {
        return new Recognition(spreadsheet, progress);
    }

    List<Binding> of(List<Binding> known) {
        return known.stream()
                .filter(one -> !one.clues().isEmpty())
                .filter(one -> one.clues().stream().allMatch(this::holds))
                .toList();
    }

    /// A sentence on what a workbook lacks that has some of a binding's clues.
    Optional<String> nearMiss(Binding binding) {
        List<Binding.Clue> lacking =
                binding.clues().stream().filter(clue -> !holds(clue)).toList();
        return lacking.isEmpty() || lacking.size() == binding.clues().size()
                ? Optional.empty()
                : Optional.of("It may be another edition of \"%s\", which says \"%s\" %s of its sheet \"%s\"."
                        .formatted(
                                binding.name(),
                                lacking.getFirst().text(),
                                lacking.getFirst()
                                        .cell()
                                        .map(cell -> "in " + cell)
                                        .orElse("somewhere"),
                                lacking.getFirst().sheet()));
    }

    SheetData sheet(String name) {
        return sheets.computeIfAbsent(name, sheet -> spreadsheet.load(sheet, progress));
    }

    private boolean holds(Binding.Clue clue) {
        boolean hasSheet = spreadsheet.sheets().stream().map(Sheet::name).anyMatch(clue.sheet()::equals);
        return hasSheet
                && clue.cell()
                        .map(cell ->
                                clue.text().fits(sheet(clue.sheet()).cell(cell).text()))
                        .orElseGet(() -> sheet(clue.sheet()).rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(Cell::text)
                                .anyMatch(clue.text()::fits));
    }
}
