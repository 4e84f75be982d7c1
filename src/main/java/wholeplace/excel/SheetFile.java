package wholeplace.excel;

import java.util.List;

/// One file format's way to its sheets. Whatever its methods throw is turned into a sentence by [Edge].
interface SheetFile extends AutoCloseable {
    List<Sheet> sheets();

    default List<String> remarks() {
        return List.of();
    }

    /// @param sheet one of [#sheets]
    SheetRows rows(Sheet sheet, Progress progress) throws Exception;

    @Override
    void close();
}
