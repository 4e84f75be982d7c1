package wholeplace.excel.pack;

import wholeplace.budget.EntityKind;

/// What base, ours and theirs say of one cell, or of a whole row, in words.
///
/// @param partner whose line or fund it is; empty for an assumption that all share
/// @param name of the line, fund or assumption, with its reference before it
/// @param field the column's heading, such as a year; empty where the whole row is meant
public record Difference(
        EntityKind kind,
        String id,
        String partner,
        String name,
        String field,
        String base,
        String ours,
        String theirs) {

    /// `Line "HR-012 Wardens", 2028/29`.
    public String where() {
        String kindInWords = switch (kind) {
            case LINE -> "Line";
            case FUND -> "Fund";
            default -> "Assumption";
        };
        return field.isEmpty()
                ? "%s \"%s\"".formatted(kindInWords, name)
                : "%s \"%s\", %s".formatted(kindInWords, name, field);
    }
}
