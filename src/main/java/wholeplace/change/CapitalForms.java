package wholeplace.change;

import java.util.List;
import wholeplace.budget.EntityKind;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.Treasury;
import wholeplace.budget.TreasuryId;
import wholeplace.change.Slot.Keys;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Schemes and treasuries as fields.
final class CapitalForms {
    static final Form<Scheme> SCHEME = new Form<>(
            EntityKind.SCHEME,
            Scheme.class,
            List.of(
                    Slot.text("name").need(),
                    Slot.reference("partner", EntityKind.PARTNER).need(),
                    Slot.of("available for use", ValueKind.YEAR).need(),
                    Slot.of("life", ValueKind.WHOLE).need(),
                    Slot.choice("method", MrpMethod.class).in("mrpMethod").or(MrpMethod.EQUAL_INSTALMENT),
                    Slot.choice("start", MrpStart.class).in("mrpStart").or(MrpStart.AFTER_AVAILABLE),
                    Slot.of("annuity rate", ValueKind.RATE).or("0"),
                    Slot.of("interest rate", ValueKind.RATE).or("0"),
                    Slot.choice("interest", InterestConvention.class)
                            .in("interestConvention")
                            .or(InterestConvention.MID_YEAR),
                    Slot.text("rate source"),
                    Slot.of("delay", ValueKind.WHOLE).or("0"),
                    Slot.of("slippage", ValueKind.RATE).or("0"),
                    Slot.text("notes")),
            CapitalForms::write,
            (id, from) -> new Scheme(
                    new SchemeId(id),
                    from.text("name"),
                    new PartnerId(from.text("partner")),
                    FinancialYear.parse(from.text("available for use")),
                    from.number("life"),
                    from.choice("method", MrpMethod.EQUAL_INSTALMENT),
                    from.choice("start", MrpStart.AFTER_AVAILABLE),
                    from.or(Rate.ZERO, "annuity rate", Rate::percent),
                    from.or(Rate.ZERO, "interest rate", Rate::percent),
                    from.choice("interest", InterestConvention.MID_YEAR),
                    from.textOrEmpty("rate source"),
                    from.number("delay", 0),
                    from.or(Rate.ZERO, "slippage", Rate::percent),
                    from.textOrEmpty("notes")));

    static final Form<Treasury> TREASURY = new Form<>(
            EntityKind.TREASURY,
            Treasury.class,
            List.of(
                    Slot.reference("partner", EntityKind.PARTNER).need(),
                    Slot.of("cfr", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("hra cfr", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("adjustment a", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("cfr method", ValueKind.FLAG).or("false"),
                    byYear("mrp"),
                    byYear("vrp"),
                    byYear("interest"),
                    byYear("investment income"),
                    Slot.of("opening debt", ValueKind.AMOUNT),
                    byYear("debt"),
                    byYear("other liabilities"),
                    byYear("usable reserves"),
                    byYear("working capital"),
                    Slot.of("liquidity allowance", ValueKind.AMOUNT).or("0.00"),
                    Slot.of("headroom", ValueKind.AMOUNT).or("0.00"),
                    byYear("boundary").in("operationalBoundary"),
                    byYear("limit").in("authorisedLimit"),
                    Slot.text("notes")),
            CapitalForms::write,
            CapitalForms::treasury);

    private CapitalForms() {}

    private static Slot byYear(String field) {
        return Slot.of(field, ValueKind.AMOUNT).each(Keys.YEARS);
    }

    private static void write(Scheme scheme, Writer to) {
        to.put("name", scheme.name())
                .put("partner", scheme.partner())
                .put("available for use", scheme.availableForUse())
                .put("life", Integer.toString(scheme.life()))
                .unless(MrpMethod.EQUAL_INSTALMENT, "method", scheme.method())
                .unless(MrpStart.AFTER_AVAILABLE, "start", scheme.start())
                .unless(Rate.ZERO, "annuity rate", scheme.annuityRate())
                .unless(Rate.ZERO, "interest rate", scheme.interestRate())
                .unless(InterestConvention.MID_YEAR, "interest", scheme.interest())
                .put("rate source", scheme.rateSource())
                .unless(0, "delay", scheme.delay())
                .unless(Rate.ZERO, "slippage", scheme.slippage())
                .put("notes", scheme.notes());
    }

    private static void write(Treasury treasury, Writer to) {
        to.put("partner", treasury.partner())
                .ifNotNought("cfr", treasury.cfr())
                .ifNotNought("hra cfr", treasury.hraCfr())
                .ifNotNought("adjustment a", treasury.adjustmentA())
                .ifSo("cfr method", treasury.cfrMethod())
                .amounts("mrp", treasury.mrp())
                .amounts("vrp", treasury.vrp())
                .amounts("interest", treasury.interest())
                .amounts("investment income", treasury.investmentIncome())
                .put("opening debt", treasury.openingDebt())
                .amounts("debt", treasury.debt())
                .amounts("other liabilities", treasury.otherLiabilities())
                .amounts("usable reserves", treasury.usableReserves())
                .amounts("working capital", treasury.workingCapital())
                .ifNotNought("liquidity allowance", treasury.liquidityAllowance())
                .ifNotNought("headroom", treasury.headroom())
                .amounts("boundary", treasury.boundary())
                .amounts("limit", treasury.limit())
                .put("notes", treasury.notes());
    }

    private static Treasury treasury(String id, Reader from) {
        return new Treasury(
                new TreasuryId(id),
                new PartnerId(from.text("partner")),
                from.amount("cfr"),
                from.amount("hra cfr"),
                from.amount("adjustment a"),
                from.flag("cfr method"),
                from.amounts("mrp"),
                from.amounts("vrp"),
                from.amounts("interest"),
                from.amounts("investment income"),
                from.optional("opening debt", Money::parse),
                from.amounts("debt"),
                from.amounts("other liabilities"),
                from.amounts("usable reserves"),
                from.amounts("working capital"),
                from.amount("liquidity allowance"),
                from.amount("headroom"),
                from.amounts("boundary"),
                from.amounts("limit"),
                from.textOrEmpty("notes"));
    }
}
