package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.FundKind;
import wholeplace.budget.Partner;
import wholeplace.outlook.plan.PlanOutlook;

/// What a partner's plan has to pay for its net revenue budget, and the gap that is left.
final class GapRows {
    /// The plan of one partner.
    ///
    /// @param funding by kind
    record Worked(
            Partner partner,
            Row budget,
            Map<FundKind, Row> funding,
            Row totalFunding,
            Row gap,
            Row incremental,
            Row afterReserves) {}

    private final Givens givens;
    private final FundRows funds;
    private final TaxRows taxes;
    private final ReserveRows reserves;
    private final PlanMoney money;

    GapRows(Givens givens, FundRows funds, TaxRows taxes, ReserveRows reserves, PlanMoney money) {
        this.givens = givens;
        this.funds = funds;
        this.taxes = taxes;
        this.reserves = reserves;
        this.money = money;
    }

    Worked add(Section section, Partner partner, Row name, PlanOutlook plan, Row budget) {
        Map<FundKind, Row> funding = new EnumMap<>(FundKind.class);
        for (FundKind kind : FundKind.values()) {
            List<Term> parts = funding(kind, name);
            if (!parts.isEmpty()) {
                funding.put(
                        kind,
                        row(section, partner, "Funding: " + kind.inSentence())
                                .years(givens.sum(parts))
                                .expect(plan.funding(kind)));
            }
        }
        Row total = row(section, partner, "Funding in all")
                .as(Row.Role.TOTAL)
                .years(givens.sum(funding.values().stream().map(Term::now).toList()))
                .expect(plan.totalFunding());
        Row gap = gap(section, partner, name, plan, budget, total);
        Row incremental = row(section, partner, "Incremental gap, on the year before")
                .years(Term.now(gap).minus(Term.before(gap)))
                .expect(plan.incrementalGap());
        Row drawn = row(section, partner, "Drawn from reserves")
                .years(reserves.of(ReserveRows.DRAWDOWNS, name).orElse(givens.none()))
                .expect(plan.drawdowns());
        Row after = row(section, partner, "Gap after reserves")
                .years(Term.now(gap).minus(Term.now(drawn)))
                .expect(plan.gapAfterReserves());
        return new Worked(partner, budget, funding, total, gap, incremental, after);
    }

    private Row gap(Section section, Partner partner, Row name, PlanOutlook plan, Row budget, Row total) {
        Optional<Term> share = money.poolShare(partner, name.label(), plan.poolShare());
        Term toPay = share.map(Term.now(budget)::plus).orElse(Term.now(budget));
        return row(section, partner, "Gap, cumulative, before reserves")
                .as(Row.Role.TOTAL)
                .years(toPay.minus(Term.now(total)))
                .expect(plan.gap());
    }

    private static Row row(Section section, Partner partner, String what) {
        return section.pounds(partner.id().value(), what);
    }

    /// General funding of one kind: of funds, and for council tax of what it raises.
    private List<Term> funding(FundKind kind, Row name) {
        List<Term> parts = new ArrayList<>();
        if (kind.isUnringfenced()) {
            funds.funding(kind, name).ifPresent(parts::add);
        }
        if (kind == FundKind.COUNCIL_TAX) {
            taxes.raisedBy(name).ifPresent(parts::add);
        }
        return parts;
    }
}
