package wholeplace.outlook.reserves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.budget.Budget;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Reserve;
import wholeplace.budget.ReserveId;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// All reserves of a budget through the plan.
///
/// @param all in the order of the budget's reserves
/// @param byPartner the reserves of each partner together, in the order in which the partners first hold one
public record ReservesOutlook(List<ReserveOutlook> all, List<PartnerReserves> byPartner) {
    public ReservesOutlook {
        all = List.copyOf(all);
        byPartner = List.copyOf(byPartner);
    }

    public static ReservesOutlook of(Budget budget) {
        List<ReserveOutlook> all = budget.reserves().stream()
                .map(reserve -> rolled(reserve, budget.years()))
                .toList();
        return new ReservesOutlook(all, byPartner(all, budget.years()));
    }

    private static ReserveOutlook rolled(Reserve reserve, PlanYears years) {
        Profile contributions = Profile.EMPTY;
        Profile drawdowns = Profile.EMPTY;
        for (Profile.Entry movement : reserve.movements()) {
            if (movement.amount().isNegative()) {
                drawdowns = drawdowns.with(movement.year(), movement.amount().negated());
            } else {
                contributions = contributions.with(movement.year(), movement.amount());
            }
        }
        return new ReserveOutlook(
                reserve, ReserveRoll.of(reserve.opening(), contributions, drawdowns, years.first(), years.last()));
    }

    private static List<PartnerReserves> byPartner(List<ReserveOutlook> all, PlanYears years) {
        Map<PartnerId, List<ReserveOutlook>> held = new LinkedHashMap<>();
        for (ReserveOutlook one : all) {
            held.computeIfAbsent(one.reserve().partner(), partner -> new ArrayList<>())
                    .add(one);
        }
        return held.entrySet().stream()
                .map(partner -> together(partner.getKey(), partner.getValue(), years))
                .toList();
    }

    private static PartnerReserves together(PartnerId partner, List<ReserveOutlook> held, PlanYears years) {
        List<PartnerReserves.Year> sums = IntStream.range(0, years.count())
                .mapToObj(at -> new PartnerReserves.Year(
                        held.stream()
                                .map(one -> one.years().get(at))
                                .reduce(ReservesOutlook::plus)
                                .orElseThrow(),
                        sum(held.stream().map(one -> one.reserve().minimum()).toList()),
                        sum(held.stream()
                                .map(one -> one.years()
                                        .get(at)
                                        .shortOf(one.reserve().minimum()))
                                .toList())))
                .toList();
        return new PartnerReserves(partner, sums);
    }

    private static ReserveRoll.Year plus(ReserveRoll.Year one, ReserveRoll.Year other) {
        return new ReserveRoll.Year(
                one.year(),
                one.open().plus(other.open()),
                one.contributions().plus(other.contributions()),
                one.drawdowns().plus(other.drawdowns()));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    public Optional<ReserveOutlook> find(ReserveId id) {
        return all.stream().filter(one -> one.reserve().id().equals(id)).findFirst();
    }
}
