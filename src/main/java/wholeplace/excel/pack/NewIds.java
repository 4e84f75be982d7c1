package wholeplace.excel.pack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.excel.Row;
import wholeplace.excel.importing.Texts;

/// Ids for rows that somebody inserted: from the pack and what the row says beside its figures, so that the row has the
/// same id wherever it stands and each time the pack comes back. Of rows that say the same, the second ends in `-2`.
final class NewIds {
    private final String pack;
    private final PackTable table;
    private final Map<String, Integer> given = new HashMap<>();

    NewIds(String pack, PackTable table) {
        this.pack = pack;
        this.table = table;
    }

    String of(Row row) {
        String says = IntStream.range(0, table.columns().size())
                .filter(at -> !table.columns().get(at).isFigure())
                .filter(at -> !(table.columns().get(at).entry() instanceof Entry.Words words && words.remark()))
                .mapToObj(at -> Texts.key(row.cell(PackTable.position(at)).text()))
                .collect(Collectors.joining("\n"));
        String print = UUID.nameUUIDFromBytes(says.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
        String id = "%s-%s".formatted(pack, print);
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : "%s-%d".formatted(id, times);
    }
}
