package wholeplace.excel.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.plan.PlanStep;

/// What the funding that was decided means for the steps of a partner's plan, as rows of Inputs.
final class PlanMoney {
    private final FundingOutlook funding;
    private final Section decided;
    private final Sections sections;
    private final Map<PlanStep, String> words = new HashMap<>(Map.of(
            PlanStep.SPECIFIC_MONEY, "specific grants, contributions and receipts that pay for its revenue",
            PlanStep.CAPITAL_FINANCING, "general funding that pays for its own capital (RCCO)",
            PlanStep.TO_OTHERS, "general funding that pays for lines of others"));

    PlanMoney(Sections sections, FundingOutlook funding) {
        this.sections = sections;
        this.funding = funding;
        this.decided = sections.begin(Tab.INPUTS, "Medium-term plans: decided by the search for lawful funding");
    }

    /// What a step changes by because of it; none where there is nothing.
    Optional<Term> change(Partner partner, String name, PlanStep step) {
        if (!words.containsKey(step)) {
            return Optional.empty();
        }
        Profile level = level(partner.id(), step);
        if (level.largest().isZero()) {
            return Optional.empty();
        }
        Row row = row(partner, name + ": " + words.getOrDefault(step, ""), level);
        Term change = Term.now(row).minus(Term.before(row));
        return Optional.of(step == PlanStep.SPECIFIC_MONEY ? change.negated() : change);
    }

    /// What a partner bears of its pools' overspend; none where it is nothing.
    Optional<Term> poolShare(Partner partner, String name, Profile share) {
        return share.largest().isZero()
                ? Optional.empty()
                : Optional.of(Term.now(row(partner, name + ": its share of what its pools overspend", share)));
    }

    private Row row(Partner partner, String label, Profile amounts) {
        return decided.pounds(partner.id().value(), label)
                .as(Row.Role.DECIDED)
                .years(amounts, sections.years().first())
                .source("Decided by the search for who pays what");
    }

    private Profile level(PartnerId partner, PlanStep step) {
        if (step == PlanStep.SPECIFIC_MONEY) {
            return funding.paid(
                    (spender, pot) -> spender.equals(partner) && pot.pool() == null && !isGeneral(pot, partner),
                    SpendClass.REVENUE);
        }
        boolean toOthers = step == PlanStep.TO_OTHERS;
        Profile capital = general(partner, toOthers, SpendClass.CAPITAL);
        return toOthers ? capital.plus(general(partner, true, SpendClass.REVENUE)) : capital;
    }

    private Profile general(PartnerId partner, boolean toOthers, SpendClass spendClass) {
        return funding.paid(
                (spender, pot) -> spender.equals(partner) != toOthers && isUnringfenced(pot, partner), spendClass);
    }

    /// Money of the partner itself that its plan counts otherwise than by what it pays for.
    private static boolean isGeneral(Pot pot, PartnerId partner) {
        boolean counted = switch (pot.source()) {
            case INCOME, RESERVE -> true;
            case FUND, COUNCIL_TAX -> pot.kind().isUnringfenced();
        };
        return counted && pot.holder().equals(partner);
    }

    private static boolean isUnringfenced(Pot pot, PartnerId partner) {
        return pot.holder().equals(partner) && pot.kind().isUnringfenced() && pot.isCash() && pot.pool() == null;
    }
}
