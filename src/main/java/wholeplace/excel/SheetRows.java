package wholeplace.excel;

import org.jspecify.annotations.Nullable;

/// Rows of one sheet, pulled one by one in rising order.
interface SheetRows extends AutoCloseable {
    /// The next filled row, or null after the last.
    @Nullable
    Row next() throws Exception;

    SheetShape shape();

    @Override
    void close();
}
