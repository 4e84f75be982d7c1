package wholeplace.excel;

/// Takes the rows of a sheet as they are read, top to bottom. Rows that hold nothing are not handed over.
@FunctionalInterface
public interface RowHandler {
    /// @return whether to go on reading
    boolean row(Row row);
}
