package wholeplace.excel.template;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.export.NotWritten;
import wholeplace.money.AmountText;

/// Holds a filled template against the one it was made of, before it gets its name.
///
/// @param touched the cells that were meant to change, by worksheet part
record FillCheck(Template template, PackedWorkbook original, Map<String, Set<CellAddress>> touched) {
    /// @throws NotWritten where a part differs in anything but the touched cells, or an amount is not there
    void compare(Path written, Filling filling, Map<String, String> texts) {
        try (var filled = PackedWorkbook.open(written)) {
            if (!filled.parts().equals(original.parts())) {
                throw unlike("its parts are not those of the template");
            }
            for (String part : original.parts()) {
                compare(part, filled, texts);
            }
        }
        try (var spreadsheet = Spreadsheet.open(written)) {
            amounts(spreadsheet, filling);
        }
    }

    private void compare(String part, PackedWorkbook filled, Map<String, String> texts) {
        var cells = touched.get(part);
        if (cells != null) {
            var now = new SheetText(filled, filled.text(part));
            require(
                    now.with(cells, new SheetText(original, original.text(part)))
                            .equals(original.text(part)),
                    part);
        } else if (texts.containsKey(part)) {
            require(filled.text(part).equals(texts.get(part)), part);
        } else {
            require(Arrays.equals(filled.bytes(part), original.bytes(part)), part);
        }
    }

    private void require(boolean same, String part) {
        if (!same) {
            throw unlike("the part \"%s\" is not as it was".formatted(part));
        }
    }

    private void amounts(Spreadsheet spreadsheet, Filling filling) {
        List<String> sheets =
                filling.entries().stream().map(Filling.Entry::sheet).distinct().toList();
        for (String name : sheets) {
            var sheet = spreadsheet.load(name, Progress.UNTIL_INTERRUPTED);
            filling.entries().stream()
                    .filter(entry -> entry.sheet().equals(name))
                    .filter(entry -> !holds(sheet.cell(entry.cell()), entry))
                    .findFirst()
                    .ifPresent(entry -> {
                        throw unlike("%s %s does not hold %s".formatted(name, entry.cell(), entry.amount()));
                    });
        }
    }

    private boolean holds(Cell cell, Filling.Entry entry) {
        return AmountText.ofCell(cell.text(), template.unit(entry.table()))
                .equals(new AmountText.Amount(entry.amount(), false));
    }

    private NotWritten unlike(String how) {
        return new NotWritten(
                "The filled template was written, but is not what was meant: %s. It was thrown away; tell whoever looks after this program, and send the template along."
                        .formatted(how));
    }
}
