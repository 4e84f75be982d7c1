package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wholeplace.excel.CellAddress;

/// Something that is wrong with cells of a sheet. Cells with the same thing wrong are one finding.
///
/// @param what a sentence with its cure; `{}` in it stands for what the cells say
/// @param said what stands in the cells, where that helps
public record Finding(String sheet, List<CellAddress> cells, String what, List<String> said) {
    private static final int SHOWN = 12;
    private static final int SAID = 3;
    private static final String SAID_HERE = "{}";
    private static final int LONGEST = 40;

    /// `Finances E17, K33: text where a number is needed ("fesf", "ine "). Type the amount in figures.`
    public String sentence() {
        String where = cells.stream().limit(SHOWN).map(CellAddress::toString).collect(Collectors.joining(", "));
        String more = cells.size() > SHOWN ? " and %,d more".formatted(cells.size() - SHOWN) : "";
        return "%s %s%s: %s".formatted(sheet, where, more, what.replace(SAID_HERE, saying()));
    }

    private String saying() {
        String shown = said.stream().limit(SAID).map(Finding::quoted).collect(Collectors.joining(", "));
        return said.size() > SAID ? shown + " and others" : shown;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\"";
    }

    /// Gathers findings, equal ones into one.
    static final class Gatherer {
        private record Kind(String sheet, String what) {}

        private final Map<Kind, Finding> findings = new LinkedHashMap<>();

        /// @param what with `{}` where the cell's content is to stand
        void add(String sheet, CellAddress cell, String what, String said) {
            add(new Finding(sheet, List.of(cell), what, List.of(said)));
        }

        void add(Finding finding) {
            findings.merge(new Kind(finding.sheet(), finding.what()), finding, Gatherer::both);
        }

        private static Finding both(Finding one, Finding other) {
            var cells = new ArrayList<>(one.cells());
            cells.addAll(other.cells());
            var said = new ArrayList<>(one.said());
            other.said().stream().filter(text -> !said.contains(text)).forEach(said::add);
            return new Finding(one.sheet(), cells, one.what(), said);
        }

        List<Finding> all() {
            return List.copyOf(findings.values());
        }
    }
}
