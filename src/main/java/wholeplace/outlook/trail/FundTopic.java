package wholeplace.outlook.trail;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Fund;
import wholeplace.budget.Growth;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;

/// What becomes of the money of a fund, council tax, reserve or income.
record FundTopic(Outlook outlook) implements Topic {
    @Override
    public List<String> forms() {
        return List.of(
                "fund.<fund>.available.<year>",
                "fund.<fund>.used.<year>",
                "fund.<fund>.carriedIn.<year>",
                "fund.<fund>.carriedOut.<year>",
                "fund.<fund>.lapsed.<year>",
                "fund.<fund>.unapplied",
                "fund.<fund>.clawbackRisk");
    }

    @Override
    public Optional<Step> step(Figure figure) {
        Optional<PotOutlook> pot = outlook.allocation().pot(figure.id());
        return figure.year().isPresent()
                ? pot.flatMap(one -> figure.year()
                        .filter(outlook.years()::contains)
                        .flatMap(year -> ofYear(figure.what(), one, year)))
                : pot.flatMap(one -> ofPlan(figure.what(), one));
    }

    private Optional<Step> ofPlan(String what, PotOutlook pot) {
        List<String> lapsed = outlook.years().list().stream()
                .filter(year -> !pot.lapsed().amount(year).isZero())
                .map(year -> name(pot, "lapsed", year))
                .toList();
        return switch (what) {
            case "unapplied" ->
                Optional.of(Step.of(
                                pot.unapplied(),
                                "All that comes in and pays for nothing within the plan: what lapses, and %s left at its end."
                                        .formatted(pot.beyond().inSentence()))
                        .from(lapsed));
            case "clawbackRisk" ->
                Optional.of(Step.of(
                                pot.clawbackRisk(),
                                pot.pot().rules().clawback()
                                        ? "All that lapses goes back to the giver."
                                        : "Nothing of this fund goes back to the giver.")
                        .from(lapsed)
                        .restingOn(pot.pot().legalBasis()));
            default -> Optional.empty();
        };
    }

    private static String name(PotOutlook pot, String what, FinancialYear year) {
        return "fund.%s.%s.%s".formatted(pot.pot().id(), what, year);
    }

    private Optional<Step> ofYear(String what, PotOutlook pot, FinancialYear year) {
        PurseYear purse = pot.years().get(outlook.years().indexOf(year));
        return switch (what) {
            case "available" -> Optional.of(available(pot.pot(), year));
            case "used" -> Optional.of(used(pot, year));
            case "carriedIn" -> Optional.of(carriedIn(pot, year, purse.carriedIn()));
            case "carriedOut" ->
                Optional.of(left(purse.carriedOut(), "What its carry-forward lets it keep for later years", pot, year));
            case "lapsed" -> Optional.of(left(purse.lapsed(), "What may neither be spent nor kept", pot, year));
            default -> Optional.empty();
        };
    }

    private Step carriedIn(PotOutlook pot, FinancialYear year, Money amount) {
        Step step = Step.of(amount, "What the year before kept.");
        return year.equals(outlook.years().first()) ? step : step.from(name(pot, "carriedOut", year.previous()));
    }

    private static Step left(Money amount, String words, PotOutlook pot, FinancialYear year) {
        return Step.of(amount, words + ", of what came in and was carried in less what was used.")
                .from(name(pot, "available", year), name(pot, "carriedIn", year), name(pot, "used", year))
                .restingOn(pot.pot().legalBasis());
    }

    private Step used(PotOutlook pot, FinancialYear year) {
        List<String> paid = outlook.allocation().needs().stream()
                .filter(need -> outlook.allocation().payments(need.id()).stream()
                        .anyMatch(payment -> payment.pot().id().equals(pot.pot().id())
                                && payment.year().equals(year)))
                .map(need -> "allocation.%s.%s".formatted(need.line().id(), year))
                .toList();
        return Step.of(pot.used().amount(year), "What it pays of these lines in the year.")
                .from(paid);
    }

    private Step available(Pot pot, FinancialYear year) {
        Money amount = pot.available().amount(year).minus(pot.owed().amount(year));
        return switch (pot.source()) {
            case COUNCIL_TAX ->
                Step.of(amount, "What the council tax raises.")
                        .from("counciltax.%s.raised.%s".formatted(pot.id(), year));
            case RESERVE ->
                Step.of(amount, "What is drawn from the reserve.")
                        .from("reserve.%s.close.%s".formatted(pot.id(), year));
            case INCOME ->
                Step.of(amount, "Income and savings of the partner's own lines of the class.")
                        .from(earned(pot, year));
            case FUND ->
                outlook.budget()
                        .funds()
                        .find(pot.id())
                        .map(fund -> fund(fund, amount, year))
                        .orElseThrow();
        };
    }

    private List<String> earned(Pot pot, FinancialYear year) {
        return outlook.lines().stream()
                .filter(line -> line.line().partner().equals(pot.holder())
                        && line.net(year).isNegative()
                        && Words.of(line.line().spendClass()).equals(Words.of(pot.fundClass())))
                .map(line -> "line.%s.%s".formatted(line.line().id(), year))
                .toList();
    }

    private Step fund(Fund fund, Money amount, FinancialYear year) {
        String source = (fund.legalBasis() + " " + fund.source()).strip();
        if (fund.available().has(year) && !(fund.growth() instanceof Growth.Changes)) {
            return Step.of(amount, "Given for the year.").restingOn(source.isEmpty() ? "Typed." : source);
        }
        String words = switch (fund.growth()) {
            case Growth.Typed t -> "Nothing is said of the year.";
            case Growth.Flat f -> "The last amount again.";
            case Growth.Changes c -> "Lasting changes added up.";
            case Growth.Indexed i -> "The last amount raised each year by its index.";
        };
        Step step = Step.of(amount, words).restingOn(source);
        if (fund.base() != null) {
            step = step.with(
                    Trail.given("Base, of the year before the plan", fund.base().inSentence(), "Typed."));
        }
        return fund.growth() instanceof Growth.Indexed indexed
                ? step.with(Stated.rates(outlook.budget().indices().get(indexed.index()), first(fund), year))
                : step;
    }

    private FinancialYear first(Fund fund) {
        return fund.available().isEmpty()
                ? outlook.years().first()
                : fund.available().last().next();
    }
}
