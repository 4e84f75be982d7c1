package wholeplace.change;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;

/// How entities of one kind are written as fields and read again. Stores, budget files and the user guide follow its
/// slots, so that a field is declared once.
///
/// @param slots in the order in which budget files write them
/// @param write puts an entity's fields
/// @param read makes an entity of an id and its fields
record Form<E extends Entity>(
        EntityKind kind,
        Class<E> type,
        List<Slot> slots,
        BiConsumer<E, Writer> write,
        BiFunction<String, Reader, E> read) {
    void write(Entity entity, Writer to) {
        write.accept(type.cast(entity), to);
    }
}
