package wholeplace.excel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a sheet says beside its cells: columns that are hidden (A is 0) and areas that are merged, where the top left
/// cell holds the content of all.
public record SheetShape(Set<Integer> hiddenColumns, List<CellArea> merged) {
    public static final SheetShape PLAIN = new SheetShape(Set.of(), List.of());

    public SheetShape {
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /// The merged area that a cell is part of.
    public Optional<CellArea> mergedAt(CellAddress cell) {
        return merged.stream().filter(area -> area.contains(cell)).findFirst();
    }
}
