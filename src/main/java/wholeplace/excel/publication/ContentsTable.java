package wholeplace.excel.publication;

import java.util.List;

/// Every sheet after the cover, each with a link to it.
final class ContentsTable {
    private ContentsTable() {}

    static Table of(List<Table> tables) {
        return new Table(
                Publication.CONTENTS,
                "Contents",
                "This sheet holds one table. Each name in its first column leads to the sheet of that name.",
                List.of(new Column("Sheet", Kind.SHEET), new Column("What it holds", Kind.SENTENCES)),
                tables.stream()
                        .map(table -> TableRow.of(Entry.words(table.sheet()), Entry.words(table.title())))
                        .toList());
    }
}
