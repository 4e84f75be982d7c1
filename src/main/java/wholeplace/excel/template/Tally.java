package wholeplace.excel.template;

import java.util.List;
import java.util.Optional;
import wholeplace.excel.CellAddress;
import wholeplace.money.Money;

/// What the leaf amounts of one table add up to, beside what its sheet says.
///
/// @param amounts how many there are
/// @param stated the sheet's own total of everything, where it has one
/// @param differences every total of the table that is not what it should add up to, that of everything among them
public record Tally(
        String table,
        String section,
        String sheet,
        int amounts,
        Money sum,
        Optional<Stated> stated,
        List<Stated> differences) {
    /// A total as the sheet says it.
    ///
    /// @param label what its row says
    /// @param computed what the amounts that it should add up come to
    public record Stated(String label, CellAddress cell, Money computed, Money stated) {
        public boolean differs() {
            return !computed.equals(stated);
        }
    }

    /// `Capital: the leaves are 65 amounts, 275.00; the sheet says the same (Finances T24).`
    public String sentence() {
        String name = section.isEmpty() ? table : table + ", " + section;
        String own = stated.map(this::comparison).orElse("the sheet says no total");
        return "%s: the leaves are %,d amounts, %s; %s.".formatted(name, amounts, sum, own);
    }

    private String comparison(Stated total) {
        return total.differs()
                ? "the sheet says %s (%s %s)".formatted(total.stated(), sheet, total.cell())
                : "the sheet says the same (%s %s)".formatted(sheet, total.cell());
    }
}
