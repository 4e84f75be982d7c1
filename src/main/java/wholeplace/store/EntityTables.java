package wholeplace.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.EntityKind;

/// Where each kind of entity is kept, but lines: of those there are many, and [LineRows] and [LineReader] are made for
/// that.
final class EntityTables {
    private static final String YEAR = "start_year";

    private static final Map<EntityKind, EntityTable> BY_KIND = byKind(List.of(
            new Outline(EntityKind.PARTNER, "partner"),
            new Outline(EntityKind.INDEX, "price_index").each(YEAR, "index_rate", "rate"),
            new Outline(EntityKind.SOURCE, "source")
                    .as("file", "file_name")
                    .as("column", "sheet_column")
                    .each(YEAR, "source_column", "column"),
            new Outline(EntityKind.SCHEME, "scheme")
                    .as("method", "mrp_method")
                    .as("start", "mrp_start")
                    .as("interest", "interest_convention"),
            new Outline(EntityKind.POOL, "pool")
                    .as("leaves", "last_year")
                    .each("partner", "pool_member", "share", "leaves"),
            new Outline(EntityKind.FUND, "fund")
                    .as("class", "fund_class")
                    .as("amount", "pence")
                    .as("for service", "service")
                    .as("for theme", "theme")
                    .as("for place", "place")
                    .as("for outcome", "outcome")
                    .each(YEAR, "fund_amount", "amount")
                    .parts("heading", "name", "fund_purpose", "for service", "for theme", "for place", "for outcome")
                    .each("partner", "fund_partner", "for partner")
                    .each("scheme", "fund_scheme", "for scheme"),
            new Outline(EntityKind.ALLOCATION, "allocation")
                    .as("amount", "pence")
                    .each(YEAR, "allocation_amount", "amount"),
            new Outline(EntityKind.RESERVE, "reserve")
                    .as("movement", "pence")
                    .each(YEAR, "reserve_movement", "movement"),
            new Outline(EntityKind.COUNCIL_TAX, "council_tax")
                    .as("tax base in", "tax_base")
                    .each(YEAR, "council_tax_year", "tax base in", "tax base growth", "core", "social care")
                    .each("band", "council_tax_band", "dwellings"),
            new Outline(EntityKind.TREASURY, "treasury")
                    .parts("series", YEAR, "treasury_amount", "mrp", "vrp", "interest", "investment income", "debt")
                    .parts("series", YEAR, "treasury_amount", "other liabilities", "usable reserves")
                    .parts("series", YEAR, "treasury_amount", "working capital", "boundary", "limit"),
            new Outline(EntityKind.SCENARIO, "scenario").as("set", "says").each("field", "scenario_change", "set"),
            new Outline(EntityKind.OVERRIDE, "reference_override")
                    .as("value", "says")
                    .as("from", "first_year")
                    .as("to", "last_year")));

    private EntityTables() {}

    private static Map<EntityKind, EntityTable> byKind(List<Outline> outlines) {
        Map<EntityKind, EntityTable> byKind = new EnumMap<>(EntityKind.class);
        outlines.stream().map(Outline::done).forEach(table -> byKind.put(table.kind(), table));
        return byKind;
    }

    static EntityTable of(EntityKind kind) {
        EntityTable table = BY_KIND.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("%s has no table here.".formatted(kind.withArticle()));
        }
        return table;
    }
}
