package wholeplace.excel.template;

import java.util.List;
import wholeplace.excel.CellAddress;
import wholeplace.money.Money;

/// What a budget puts into a template, and what of it finds no place there.
///
/// @param left sentences, one for each line or amount that is not put anywhere
public record Filling(List<Entry> entries, List<String> left) {
    /// @param lines the names of the lines that add up to it
    public record Entry(
            String table,
            String section,
            String row,
            Period period,
            String sheet,
            CellAddress cell,
            Money amount,
            List<String> lines) {}

    public Filling {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
    }
}
