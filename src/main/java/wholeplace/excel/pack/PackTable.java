package wholeplace.excel.pack;

import java.util.List;
import java.util.stream.Stream;
import wholeplace.budget.EntityKind;

/// One sheet of a pack: its columns, which rows it has, and how many blank ones for what is new.
///
/// @param inSight columns that stay in sight while the sheet is moved, beside the hidden one
record PackTable(String sheet, EntityKind kind, String note, List<PackColumn> columns, int inSight, int blank) {
    PackTable {
        columns = List.copyOf(columns);
    }

    /// The rows as they were when the pack was made.
    List<Kept> rows(Pack pack) {
        return pack.began(kind);
    }

    /// The ids that the blank rows have from the start.
    List<String> newIds(Pack pack) {
        return Stream.iterate(1, number -> number + 1)
                .limit(blank)
                .map(number ->
                        "%s-%s%02d".formatted(pack.about().id(), kind.word().charAt(0), number))
                .toList();
    }

    /// The position of a column, behind the hidden one of the ids.
    static int position(int column) {
        return column + 1;
    }
}
