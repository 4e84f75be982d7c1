package wholeplace.outlook.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.budget.FundKind;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.PotOutlook;
import wholeplace.outlook.plan.PlanOutlook;
import wholeplace.outlook.plan.PlanStep;

/// A partner's medium-term plan.
record PlanTopic(Outlook outlook) implements Topic {
    private static final List<String> RESULTS = List.of(
            "netRevenueBudget",
            "base",
            "totalFunding",
            "gap",
            "incrementalGap",
            "gapAfterReserves",
            "drawdowns",
            "poolShare");

    @Override
    public List<String> forms() {
        return Stream.of(
                        RESULTS.stream(),
                        Arrays.stream(PlanStep.values()).map(Words::of),
                        Arrays.stream(FundKind.values())
                                .filter(FundKind::isUnringfenced)
                                .map(Words::of))
                .flatMap(names -> names)
                .map("plan.<partner>.%s.<year>"::formatted)
                .toList();
    }

    @Override
    public Optional<Step> step(Figure figure) {
        return outlook.plans().stream()
                .filter(plan -> plan.partner().value().equals(figure.id()))
                .findFirst()
                .flatMap(plan -> figure.year()
                        .filter(outlook.years()::contains)
                        .flatMap(year -> new OfYear(plan, year).step(figure.what())));
    }

    /// One year of one plan.
    private final class OfYear {
        private final PlanOutlook plan;
        private final FinancialYear year;

        OfYear(PlanOutlook plan, FinancialYear year) {
            this.plan = plan;
            this.year = year;
        }

        private String name(String what, FinancialYear of) {
            return "plan.%s.%s.%s".formatted(plan.partner(), what, of);
        }

        private boolean isFirst() {
            return year.equals(outlook.years().first());
        }

        Optional<Step> step(String what) {
            return switch (what) {
                case "netRevenueBudget" -> Optional.of(netRevenueBudget());
                case "base" -> Optional.of(base());
                case "totalFunding" -> Optional.of(totalFunding());
                case "gap" ->
                    Optional.of(Step.of(
                                    plan.gap().amount(year),
                                    "Net revenue budget and the share of pools' overspends, less funding, before reserves.")
                            .from(name("netRevenueBudget", year), name("poolShare", year), name("totalFunding", year)));
                case "incrementalGap" -> Optional.of(incremental());
                case "gapAfterReserves" ->
                    Optional.of(Step.of(
                                    plan.gapAfterReserves().amount(year),
                                    "The gap less what is drawn from reserves; a drawdown closes its year alone.")
                            .from(name("gap", year), name("drawdowns", year)));
                case "drawdowns" -> Optional.of(drawdowns());
                case "poolShare" ->
                    Optional.of(Step.of(
                            plan.poolShare().amount(year),
                            "What the partner bears of what its pools spend beyond their money."));
                default -> planStep(what).or(() -> kind(what));
            };
        }

        private Step netRevenueBudget() {
            return Step.of(plan.netRevenueBudget().amount(year), "Base and all steps of the year.")
                    .from(name("base", year))
                    .from(Arrays.stream(PlanStep.values())
                            .filter(step -> !plan.step(step).amount(year).isZero())
                            .map(step -> name(Words.of(step), year))
                            .toList());
        }

        private Step base() {
            if (isFirst()) {
                return Step.of(
                                plan.base().amount(year),
                                "What the partner's revenue lines say of the year before the plan, income and savings counted below nought.")
                        .with(outlook.lines().stream()
                                .map(line -> line.line())
                                .filter(line -> line.partner().equals(plan.partner()) && line.pool() == null)
                                .flatMap(line -> Optional.ofNullable(line.base())
                                        .map(base -> Trail.given(
                                                line.name() + ", base",
                                                line.direction().net(base).inSentence(),
                                                "Typed."))
                                        .stream())
                                .toList());
            }
            return Step.of(
                            plan.base().amount(year),
                            "Last year's net revenue budget less its one-offs and what it put into reserves.")
                    .from(
                            name("netRevenueBudget", year.previous()),
                            name(Words.of(PlanStep.ONE_OFFS), year.previous()),
                            name(Words.of(PlanStep.TO_RESERVES), year.previous()));
        }

        private Step totalFunding() {
            return Step.of(plan.totalFunding().amount(year), "Unringfenced money of all kinds.")
                    .from(plan.funding().keySet().stream()
                            .map(kind -> name(Words.of(kind), year))
                            .toList());
        }

        private Step incremental() {
            Step step = Step.of(
                            plan.incrementalGap().amount(year), "The gap less last year's: what is still to be found.")
                    .from(name("gap", year));
            return isFirst() ? step : step.from(name("gap", year.previous()));
        }

        private Step drawdowns() {
            return Step.of(plan.drawdowns().amount(year), "What is drawn from the partner's reserves.")
                    .from(outlook.budget().reserves().stream()
                            .filter(reserve -> reserve.partner().equals(plan.partner()))
                            .map(reserve -> "reserve.%s.close.%s".formatted(reserve.id(), year))
                            .toList());
        }

        private Optional<Step> kind(String what) {
            return plan.funding().keySet().stream()
                    .filter(kind -> Words.of(kind).equals(what))
                    .findFirst()
                    .map(kind -> Step.of(plan.funding(kind).amount(year), kind.words() + ", less any deficit.")
                            .from(outlook.allocation().pots().stream()
                                    .map(PotOutlook::pot)
                                    .filter(pot -> pot.kind() == kind
                                            && pot.holder().equals(plan.partner())
                                            && pot.isCash()
                                            && pot.pool() == null)
                                    .map(pot -> "fund.%s.available.%s".formatted(pot.id(), year))
                                    .toList()));
        }

        private Optional<Step> planStep(String what) {
            return Arrays.stream(PlanStep.values())
                    .filter(step -> Words.of(step).equals(what))
                    .findFirst()
                    .map(step -> new PlanSteps(outlook, plan).step(step, year));
        }
    }
}
