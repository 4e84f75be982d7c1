package wholeplace.desktop.grid.core;

/// A block of cells as they stand now: rows and columns from nought, all four included.
public record Area(int top, int left, int bottom, int right) {
    public boolean contains(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }

    public int width() {
        return right - left + 1;
    }

    public int height() {
        return bottom - top + 1;
    }

    public boolean isOneCell() {
        return width() == 1 && height() == 1;
    }
}
