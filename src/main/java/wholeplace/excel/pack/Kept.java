package wholeplace.excel.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.EntityKind;

/// One entity as it was when a pack was made.
///
/// @param own the partner's own, which it may take out; of others a pack keeps only what it shows
record Kept(EntityKind kind, String id, SortedMap<String, String> fields, boolean own) {
    Kept {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
}
