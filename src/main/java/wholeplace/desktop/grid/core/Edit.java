package wholeplace.desktop.grid.core;

/// One cell of a gesture.
public record Edit(Cell cell, Entry entry) {}
