package wholeplace.excel.publication;

/// A column of a table.
///
/// @param heading unlike those of the other columns
record Column(String heading, Kind kind) {
    static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    static Column pounds(String heading) {
        return new Column(heading, Kind.POUNDS);
    }
}
