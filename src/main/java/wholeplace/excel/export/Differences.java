package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.List;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;

/// Where a file that was read back differs from the budget.
public final class Differences {
    private static final int TOLD = 5;

    private final List<String> found = new ArrayList<>();

    public void cell(String sheet, CellAddress address, String expected, Cell cell) {
        found.add("%s %s holds \"%s\" where the budget has \"%s\""
                .formatted(sheet, address, shortened(cell.text()), shortened(expected)));
    }

    public void say(String what) {
        found.add(what);
    }

    /// @throws NotWritten naming the first few
    public void throwIfAny() {
        if (!found.isEmpty()) {
            String more = found.size() > TOLD ? "; and %,d more".formatted(found.size() - TOLD) : "";
            throw new NotWritten(
                    "What was written differs from the budget, so it was thrown away: %s%s. Write it again; if that does not help, export to .json."
                            .formatted(String.join("; ", found.subList(0, Math.min(TOLD, found.size()))), more));
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
