package wholeplace.desktop.grid.core;

/// A place in the grid that stays with its row and column whatever is sorted, filtered or closed.
///
/// @param row the id of a line or a group
public record Cell(String row, String column) {}
