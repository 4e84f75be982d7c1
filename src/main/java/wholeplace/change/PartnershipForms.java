package wholeplace.change;

import java.util.List;
import wholeplace.budget.Allocation;
import wholeplace.budget.AllocationId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.FundId;
import wholeplace.budget.LineId;
import wholeplace.budget.OverspendRule;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Pool;
import wholeplace.budget.PoolId;
import wholeplace.budget.Reserve;
import wholeplace.budget.ReserveId;
import wholeplace.budget.ReserveKind;
import wholeplace.change.Slot.Keys;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Pools, reserves and allocations as fields.
final class PartnershipForms {
    static final Form<Pool> POOL = new Form<>(
            EntityKind.POOL,
            Pool.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.reference("host", EntityKind.PARTNER).need(),
                    Slot.of("share", ValueKind.RATE)
                            .in("shares")
                            .each(Keys.NAMES)
                            .naming(EntityKind.PARTNER)
                            .need(),
                    Slot.of("leaves", ValueKind.YEAR).each(Keys.NAMES).naming(EntityKind.PARTNER),
                    Slot.choice("overspend", OverspendRule.class).or(OverspendRule.SHARES),
                    Slot.choice("underspend", OverspendRule.class).or(OverspendRule.SHARES),
                    Slot.text("agreement"),
                    Slot.text("notes")),
            (pool, to) -> to.put("name", pool.name())
                    .put("host", pool.host())
                    .rates("share", pool.shares())
                    .texts("leaves", pool.leaves())
                    .unless(OverspendRule.SHARES, "overspend", pool.overspend())
                    .unless(OverspendRule.SHARES, "underspend", pool.underspend())
                    .put("agreement", pool.agreement())
                    .put("notes", pool.notes()),
            (id, from) -> new Pool(
                    new PoolId(id),
                    from.text("name"),
                    new PartnerId(from.text("host")),
                    from.names("share", Rate::percent),
                    from.names("leaves", FinancialYear::parse),
                    from.choice("overspend", OverspendRule.SHARES),
                    from.choice("underspend", OverspendRule.SHARES),
                    from.textOrEmpty("agreement"),
                    from.textOrEmpty("notes")));

    static final Form<Reserve> RESERVE = new Form<>(
            EntityKind.RESERVE,
            Reserve.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.reference("partner", EntityKind.PARTNER).need(),
                    Slot.choice("kind", ReserveKind.class).or(ReserveKind.EARMARKED),
                    Slot.of("opening", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("minimum", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("movement", ValueKind.AMOUNT).in("movements").each(Keys.YEARS),
                    Slot.text("notes")),
            (reserve, to) -> to.put("name", reserve.name())
                    .put("partner", reserve.partner())
                    .unless(ReserveKind.EARMARKED, "kind", reserve.kind())
                    .ifNotNought("opening", reserve.opening())
                    .ifNotNought("minimum", reserve.minimum())
                    .amounts("movement", reserve.movements())
                    .put("notes", reserve.notes()),
            (id, from) -> new Reserve(
                    new ReserveId(id),
                    from.text("name"),
                    new PartnerId(from.text("partner")),
                    from.choice("kind", ReserveKind.EARMARKED),
                    from.amount("opening"),
                    from.amount("minimum"),
                    from.amounts("movement"),
                    from.textOrEmpty("notes")));

    static final Form<Allocation> ALLOCATION = new Form<>(
            EntityKind.ALLOCATION,
            Allocation.class,
            List.of(
                    Slot.reference("line", EntityKind.LINE).need(),
                    Slot.reference("fund", EntityKind.FUND).need(),
                    Slot.of("amount", ValueKind.AMOUNT).in("amounts").each(Keys.YEARS),
                    Slot.text("notes")),
            (allocation, to) -> to.put("line", allocation.line())
                    .put("fund", allocation.fund())
                    .amounts("amount", allocation.amounts())
                    .put("notes", allocation.notes()),
            (id, from) -> new Allocation(
                    new AllocationId(id),
                    new LineId(from.text("line")),
                    new FundId(from.text("fund")),
                    from.amounts("amount"),
                    from.textOrEmpty("notes")));

    private PartnershipForms() {}
}
