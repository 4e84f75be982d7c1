package wholeplace.excel;

/// A block of cells from its top left to its bottom right: `B42:O52`.
public record CellArea(CellAddress first, CellAddress last) {
    public CellArea {
        if (first.column() > last.column() || first.row() > last.row()) {
            throw new IllegalArgumentException(first + ":" + last + " does not run from top left to bottom right.");
        }
    }

    /// `B42:O52`; a single cell `B42` is an area of one.
    ///
    /// @throws IllegalArgumentException with a sentence where the text is no area
    public static CellArea parse(String area) {
        int colon = area.indexOf(':');
        var first = CellAddress.parse(colon < 0 ? area : area.substring(0, colon));
        return new CellArea(first, colon < 0 ? first : CellAddress.parse(area.substring(colon + 1)));
    }

    public boolean contains(CellAddress cell) {
        return cell.column() >= first.column()
                && cell.column() <= last.column()
                && cell.row() >= first.row()
                && cell.row() <= last.row();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
