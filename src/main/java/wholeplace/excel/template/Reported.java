package wholeplace.excel.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wholeplace.excel.CellAddress;

/// What is wrong so far, a cell once: who is told that a cell holds a text need not hear that it is no number above 0.
final class Reported {
    private final Finding.Gatherer findings = new Finding.Gatherer();
    private final Set<String> cells = new HashSet<>();

    void add(List<Finding> found) {
        for (Finding finding : found) {
            finding.cells().forEach(cell -> cells.add(key(finding.sheet(), cell)));
            findings.add(finding);
        }
    }

    /// @param what with `{}` where the cell's content is to stand
    void add(String sheet, CellAddress cell, String what, String said) {
        if (cells.add(key(sheet, cell))) {
            findings.add(sheet, cell, what, said);
        }
    }

    boolean knows(String sheet, CellAddress cell) {
        return cells.contains(key(sheet, cell));
    }

    List<Finding> all() {
        return findings.all();
    }

    private static String key(String sheet, CellAddress cell) {
        return sheet + "!" + cell;
    }
}
