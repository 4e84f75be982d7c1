package wholeplace.outlook.capital;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Treasury;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.finance.capital.MinimumRevenueProvision;
import wholeplace.finance.capital.PrudentialIndicators;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Carries a council's capital financing requirement and its debt from year to year.
final class Corkscrew {
    private final Treasury treasury;
    private final CapitalFinancing financing;
    private final Profile netRevenueStream;
    private final List<SchemeOutlook> schemes;
    private final PlanYears years;
    private final CapitalRules rules;

    Corkscrew(
            Treasury treasury,
            CapitalFinancing financing,
            Profile netRevenueStream,
            CapitalOutlook capital,
            ReferenceData reference) {
        this.treasury = treasury;
        this.financing = financing;
        this.netRevenueStream = netRevenueStream;
        this.schemes = capital.of(treasury.partner());
        this.years = capital.years();
        this.rules = new CapitalRules(reference);
    }

    Prudential prudential() {
        List<CapitalFinancingRequirement> corkscrew = corkscrew();
        List<Money> changes =
                corkscrew.stream().map(CapitalFinancingRequirement::change).toList();
        List<PrudentialYear> all = new ArrayList<>();
        @Nullable Money debt = treasury.openingDebt();
        for (int at = 0; at < years.count(); at++) {
            CapitalFinancingRequirement cfr = corkscrew.get(at);
            FinancialYear year = years.first().plus(at);
            debt = debt(year, debt, cfr);
            Money most = PrudentialIndicators.grossDebtLimit(cfr.open(), changes.subList(at, years.count()));
            all.add(year(year, cfr, debt, most));
        }
        return new Prudential(treasury, all, reason());
    }

    private List<CapitalFinancingRequirement> corkscrew() {
        List<CapitalFinancingRequirement> corkscrew = new ArrayList<>();
        Money open = treasury.cfr();
        Money ofSchemes = Money.ZERO;
        for (FinancialYear year : years.list()) {
            Money mrp = ownMrp(year, open.minus(ofSchemes)).plus(mrpOfSchemes(year));
            var cfr = new CapitalFinancingRequirement(
                    open,
                    financing.spend().amount(year),
                    financing.grants().amount(year),
                    financing.receipts().amount(year),
                    financing.revenue().amount(year),
                    mrp,
                    treasury.vrp().amount(year));
            corkscrew.add(cfr);
            open = cfr.close();
            ofSchemes = sum(schemes.stream().map(one -> one.owed(year)).toList());
        }
        return corkscrew;
    }

    /// For all that no scheme provides for: as typed, or by the CFR method on last year's requirement without the
    /// debt of the schemes, which would be provided for twice otherwise.
    private Money ownMrp(FinancialYear year, Money cfrBefore) {
        if (!treasury.cfrMethod()) {
            return treasury.mrp().amount(year);
        }
        Rate rate = rules.knowCfrRate(year) ? rules.cfrRate(year) : Rate.ZERO;
        return MinimumRevenueProvision.ofCfr(cfrBefore, treasury.hraCfr(), treasury.adjustmentA(), rate);
    }

    private @Nullable String reason() {
        return !treasury.cfrMethod() || rules.knowCfrRate(years.first())
                ? null
                : "%s provides by the CFR method, whose rate is not known for %s. Override mrp.cfr-method.rate from that year, or type the provision."
                        .formatted(treasury.title(), years.first());
    }

    private Money mrpOfSchemes(FinancialYear year) {
        return sum(schemes.stream().map(one -> one.costs().in(year).mrp()).toList());
    }

    /// As typed; else last year's and what is borrowed, less what is set aside to repay it. None before the first
    /// that is known.
    private @Nullable Money debt(FinancialYear year, @Nullable Money before, CapitalFinancingRequirement cfr) {
        if (treasury.debt().has(year)) {
            return treasury.debt().amount(year);
        }
        return before == null
                ? null
                : before.plus(financing.borrowing().amount(year))
                        .minus(cfr.mrp())
                        .minus(cfr.vrp());
    }

    private PrudentialYear year(
            FinancialYear year, CapitalFinancingRequirement cfr, @Nullable Money debt, Money debtLimit) {
        @Nullable
        Money boundary = treasury.boundary().has(year) ? treasury.boundary().amount(year) : debt;
        return new PrudentialYear(
                year,
                cfr,
                mrpOfSchemes(year),
                outsideSchemes(year),
                interest(year),
                treasury.investmentIncome().amount(year),
                netRevenueStream.amount(year),
                debt,
                debtLimit,
                boundary,
                limit(year, boundary),
                treasury.otherLiabilities().amount(year),
                treasury.usableReserves()
                        .amount(year)
                        .plus(treasury.workingCapital().amount(year)),
                treasury.liquidityAllowance());
    }

    private @Nullable Money limit(FinancialYear year, @Nullable Money boundary) {
        if (treasury.limit().has(year)) {
            return treasury.limit().amount(year);
        }
        return boundary == null ? null : PrudentialIndicators.authorisedLimit(boundary, treasury.headroom());
    }

    private Money interest(FinancialYear year) {
        Money ofSchemes =
                sum(schemes.stream().map(one -> one.costs().in(year).interest()).toList());
        return treasury.interest().amount(year).plus(ofSchemes);
    }

    private Money outsideSchemes(FinancialYear year) {
        Money inside =
                sum(schemes.stream().map(one -> one.borrowing().amount(year)).toList());
        Money outside = financing.borrowing().amount(year).minus(inside);
        return outside.isNegative() ? Money.ZERO : outside;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
