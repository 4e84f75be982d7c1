package wholeplace.excel.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.change.Change;
import wholeplace.excel.CellAddress;
import wholeplace.excel.importing.Findings.Problem;

/// What reading the sheets of a pack has brought up so far.
final class Heard {
    private record Key(String sheet, String message) {}

    final List<Change> changes = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();

    /// Why the pack cannot be read at all.
    final List<String> refusals = new ArrayList<>();

    private final Map<Key, List<CellAddress>> problems = new LinkedHashMap<>();

    void problem(String sheet, CellAddress cell, String message) {
        problems.computeIfAbsent(new Key(sheet, message), key -> new ArrayList<>())
                .add(cell);
    }

    List<Problem> problems() {
        return problems.entrySet().stream()
                .map(entry -> new Problem(
                        entry.getKey().sheet(),
                        List.copyOf(entry.getValue()),
                        entry.getKey().message()))
                .toList();
    }
}
