package wholeplace.change;

import java.time.Instant;
import java.util.List;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.RoundTo;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.change.Slot.Keys;
import wholeplace.money.Rate;
import wholeplace.money.Unit;

/// Partners, indices and sources as fields.
final class BasicForms {
    static final Form<Partner> PARTNER = new Form<>(
            EntityKind.PARTNER,
            Partner.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.text("short name"),
                    Slot.choice("kind", PartnerKind.class).need()),
            (partner, to) -> to.put("name", partner.name())
                    .put("short name", partner.shortName())
                    .put("kind", partner.kind()),
            (id, from) -> new Partner(
                    new PartnerId(id),
                    from.text("name"),
                    from.textOrEmpty("short name"),
                    from.choice("kind", PartnerKind.class)));

    static final Form<Index> INDEX = new Form<>(
            EntityKind.INDEX,
            Index.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.of("rate", ValueKind.RATE).in("rates").each(Keys.YEARS),
                    Slot.choice("round to", RoundTo.class).or(RoundTo.PENNY),
                    Slot.text("source")),
            (index, to) -> to.put("name", index.name())
                    .rates("rate", index.rates())
                    .unless(RoundTo.PENNY, "round to", index.roundTo())
                    .put("source", index.source()),
            (id, from) -> new Index(
                    new IndexId(id),
                    from.text("name"),
                    from.years("rate", Rate::percent),
                    from.choice("round to", RoundTo.PENNY),
                    from.textOrEmpty("source")));

    static final Form<Source> SOURCE = new Form<>(
            EntityKind.SOURCE,
            Source.class,
            List.of(
                    Slot.text("file"),
                    Slot.text("sheet"),
                    Slot.text("sha256"),
                    Slot.of("imported at", ValueKind.MOMENT).need(),
                    Slot.text("imported by"),
                    Slot.choice("unit", Unit.class).or(Unit.POUNDS),
                    Slot.text("column").in("columns").each(Keys.YEARS)),
            (source, to) -> to.put("file", source.file())
                    .put("sheet", source.sheet())
                    .put("sha256", source.sha256())
                    .put("imported at", source.importedAt().toString())
                    .put("imported by", source.importedBy())
                    .put("unit", source.unit())
                    .texts("column", source.columns()),
            (id, from) -> new Source(
                    new SourceId(id),
                    from.textOrEmpty("file"),
                    from.textOrEmpty("sheet"),
                    from.textOrEmpty("sha256"),
                    Instant.parse(from.text("imported at")),
                    from.textOrEmpty("imported by"),
                    from.choice("unit", Unit.class),
                    from.years("column", column -> column)));

    private BasicForms() {}
}
