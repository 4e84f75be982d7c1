package wholeplace.change;

import java.math.BigDecimal;
import java.util.List;
import wholeplace.budget.Authority;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.PartnerId;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.budget.TaxBase;
import wholeplace.change.Slot.Keys;
import wholeplace.money.Rate;

/// Council tax, scenarios and overrides of reference data as fields.
final class PlanForms {
    static final Form<CouncilTax> COUNCIL_TAX = new Form<>(
            EntityKind.COUNCIL_TAX,
            CouncilTax.class,
            List.of(
                    Slot.reference("partner", EntityKind.PARTNER).need(),
                    Slot.choice("authority", Authority.class).or(Authority.SOCIAL_CARE),
                    Slot.of("band d", ValueKind.AMOUNT).need(),
                    Slot.of("tax base", ValueKind.DECIMAL).in("taxBase.base"),
                    Slot.of("tax base in", ValueKind.DECIMAL)
                            .in("taxBase.years")
                            .each(Keys.YEARS),
                    Slot.of("tax base growth", ValueKind.RATE)
                            .in("taxBase.growth")
                            .each(Keys.YEARS),
                    Slot.of("dwellings", ValueKind.DECIMAL)
                            .in("taxBase.dwellings")
                            .each(Keys.NAMES),
                    Slot.of("collection rate", ValueKind.RATE)
                            .in("taxBase.collectionRate")
                            .or("100"),
                    Slot.of("core", ValueKind.RATE).each(Keys.YEARS),
                    Slot.of("social care", ValueKind.RATE).each(Keys.YEARS),
                    Slot.text("notes")),
            PlanForms::write,
            PlanForms::councilTax);

    static final Form<Scenario> SCENARIO = new Form<>(
            EntityKind.SCENARIO,
            Scenario.class,
            List.of(Slot.text("name").need(), Slot.text("set").in("changes").each(Keys.NAMES), Slot.text("notes")),
            (scenario, to) -> to.put("name", scenario.name())
                    .texts("set", scenario.changes())
                    .put("notes", scenario.notes()),
            (id, from) -> new Scenario(
                    new ScenarioId(id), from.text("name"), from.names("set", text -> text), from.textOrEmpty("notes")));

    static final Form<ReferenceOverride> OVERRIDE = new Form<>(
            EntityKind.OVERRIDE,
            ReferenceOverride.class,
            List.of(
                    Slot.text("value").need(),
                    Slot.of("from", ValueKind.YEAR),
                    Slot.of("to", ValueKind.YEAR),
                    Slot.text("note").need()),
            (override, to) -> to.put("value", override.value())
                    .put("from", override.from())
                    .put("to", override.to())
                    .put("note", override.note()),
            (id, from) -> new ReferenceOverride(
                    new ReferenceOverrideId(id),
                    from.text("value"),
                    from.year("from"),
                    from.year("to"),
                    from.text("note")));

    private PlanForms() {}

    private static void write(CouncilTax tax, Writer to) {
        TaxBase base = tax.taxBase();
        to.put("partner", tax.partner())
                .unless(Authority.SOCIAL_CARE, "authority", tax.authority())
                .put("band d", tax.bandD())
                .put("tax base", base.base())
                .numbers("tax base in", base.typed())
                .rates("tax base growth", base.growth())
                .numbers("dwellings", base.dwellings())
                .unless(Rate.ONE, "collection rate", base.collectionRate())
                .rates("core", tax.core())
                .rates("social care", tax.socialCare())
                .put("notes", tax.notes());
    }

    private static CouncilTax councilTax(String id, Reader from) {
        var base = new TaxBase(
                from.optional("tax base", BigDecimal::new),
                from.years("tax base in", BigDecimal::new),
                from.years("tax base growth", Rate::percent),
                from.names("dwellings", BigDecimal::new),
                from.or(Rate.ONE, "collection rate", Rate::percent));
        return new CouncilTax(
                new CouncilTaxId(id),
                new PartnerId(from.text("partner")),
                from.choice("authority", Authority.SOCIAL_CARE),
                from.amount("band d"),
                base,
                from.years("core", Rate::percent),
                from.years("social care", Rate::percent),
                from.textOrEmpty("notes"));
    }
}
