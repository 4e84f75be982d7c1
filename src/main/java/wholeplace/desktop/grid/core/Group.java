package wholeplace.desktop.grid.core;

/// A heading over the lines from `first` up to but without `end`, with their sub-totals.
///
/// @param id differs from every other group's and line's
/// @param depth 0 for the outermost
public record Group(String id, String label, int depth, int first, int end) {
    public Group {
        if (first < 0 || end < first || depth < 0) {
            throw new IllegalArgumentException(
                    "Group %s cannot run from line %d to line %d at depth %d.".formatted(id, first, end, depth));
        }
    }
}
