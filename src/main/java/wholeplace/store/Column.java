package wholeplace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Slot;
import wholeplace.change.ValueKind;

/// A column of an entity's table, and the field that it holds.
record Column(String name, Slot slot, Cell cell) {

    /// The columns of a field that is no family: one, or two where it says one of a few words or something else.
    static List<Column> of(Slot slot, String name) {
        var first = new Column(name, slot, Cell.of(slot.value()));
        return switch (slot.value()) {
            case GROWTH -> List.of(first, new Column(name + "_index", slot, Cell.GROWTH_INDEX));
            case CARRY_FORWARD -> List.of(first, new Column(name + "_share", slot, Cell.CARRIED_SHARE));
            default -> List.of(first);
        };
    }

    /// What a column is called where nothing else is said: `legal_basis`, `opening_pence`.
    static String name(Slot slot) {
        String name = slot.field().replace(' ', '_');
        return slot.value() == ValueKind.AMOUNT ? name + "_pence" : name;
    }

    /// What it holds of an entity's fields. A field that is left out means the usual thing, which is held as such; an
    /// empty text is one.
    @Nullable
    Object value(Map<String, String> fields) {
        String text = fields.getOrDefault(slot.field(), slot.otherwise());
        return text.isEmpty() && slot.value() != ValueKind.TEXT
                ? null
                : cell.to().of(text);
    }

    void read(ResultSet row, int at, Map<String, String> fields) throws SQLException {
        String text = cell.text(row, at);
        if (text != null && !text.isEmpty()) {
            fields.put(slot.field(), text);
        }
    }
}
