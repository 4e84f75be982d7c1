package wholeplace.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Why something is no budget: every reason, in one pass.
final class Reasons {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NOTES = 32_000;

    private final List<String> found = new ArrayList<>();
    private final PlanYears years;
    private final Rosters rosters;

    private Reasons(PlanYears years, Rosters rosters) {
        this.years = years;
        this.rosters = rosters;
    }

    static List<String> against(String name, PlanYears years, PriceBase prices, Rosters rosters) {
        var reasons = new Reasons(years, rosters);
        reasons.named("The budget", name);
        reasons.references(() -> "The budget", prices.refersTo());
        rosters.all().forEach(reasons::see);
        return reasons.found;
    }

    private void see(Entity entity) {
        switch (entity) {
            case Partner partner -> named("Partner \"%s\"".formatted(partner.id()), partner.name());
            case Index index -> named("Index \"%s\"".formatted(index.id()), index.name());
            case Source source -> {}
            case Scheme scheme -> scheme(scheme);
            case Pool pool -> pool(pool);
            case Fund fund -> fund(fund);
            case Line line -> line(line);
            case Allocation allocation -> allocation(allocation);
            case Reserve reserve -> reserve(reserve);
            case CouncilTax tax -> councilTax(tax);
            case Treasury treasury -> treasury(treasury);
            case Scenario scenario -> scenario(scenario);
            case ReferenceOverride override -> noteFits(override::title, override.note());
        }
        references(entity::title, entity.refersTo());
    }

    private void references(Supplier<String> title, Stream<EntityId> ids) {
        ids.filter(this::isMissing).forEach(id -> {
            String kind = EntityKind.of(id).word();
            found.add("%s names the %s \"%s\", which is not in this budget. Add that %s first."
                    .formatted(title.get(), kind, id, kind));
        });
    }

    private boolean isMissing(EntityId id) {
        return !rosters.of(EntityKind.of(id)).has(id);
    }

    private void scheme(Scheme scheme) {
        named("Scheme \"%s\"".formatted(scheme.id()), scheme.name());
        noteFits(scheme::title, scheme.rateSource());
        noteFits(scheme::title, scheme.notes());
    }

    private void pool(Pool pool) {
        named("Pool \"%s\"".formatted(pool.id()), pool.name());
        noteFits(pool::title, pool.agreement());
        noteFits(pool::title, pool.notes());
    }

    private void fund(Fund fund) {
        fund.rules().purpose().names().forEach(name -> nameFits(fund::title, name));
        named("Fund \"%s\"".formatted(fund.id()), fund.name());
        amounts(fund::title, fund.available());
        amount(fund::title, fund.base());
        noteFits(fund::title, fund.notes());
        noteFits(fund::title, fund.legalBasis());
        noteFits(fund::title, fund.source());
    }

    private void line(Line line) {
        named(line);
        amounts(line::title, line.amounts());
        amount(line::title, line.base());
        noteFits(line::title, line.notes());
    }

    private void reserve(Reserve reserve) {
        named("Reserve \"%s\"".formatted(reserve.id()), reserve.name());
        amount(reserve::title, reserve.opening());
        amount(reserve::title, reserve.minimum());
        amounts(reserve::title, reserve.movements());
        noteFits(reserve::title, reserve.notes());
    }

    private void allocation(Allocation allocation) {
        amounts(allocation::title, allocation.amounts());
        noteFits(allocation::title, allocation.notes());
    }

    private void councilTax(CouncilTax tax) {
        amount(tax::title, tax.bandD());
        noteFits(tax::title, tax.notes());
    }

    private void scenario(Scenario scenario) {
        named("Scenario \"%s\"".formatted(scenario.id()), scenario.name());
        noteFits(scenario::title, scenario.notes());
    }

    private void treasury(Treasury treasury) {
        noteFits(treasury::title, treasury.notes());
        treasury.profiles().forEach(amounts -> amounts(treasury::title, amounts));
        treasury.amounts().forEach(amount -> amount(treasury::title, amount));
    }

    private void named(Line line) {
        if (line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            named("Line \"%s\"".formatted(line.id()), line.name());
        }
        nameFits(line::title, line.reference());
        nameFits(line::title, line.service());
        nameFits(line::title, line.theme());
        nameFits(line::title, line.place());
        nameFits(line::title, line.outcome());
    }

    private void nameFits(Supplier<String> title, String name) {
        if (name.length() > LONGEST_NAME) {
            found.add("%s names a reference, service, theme, place or outcome in %,d characters. Shorten it to %,d."
                    .formatted(title.get(), name.length(), LONGEST_NAME));
        }
    }

    private void named(String what, String name) {
        if (name.isBlank()) {
            found.add("%s has no name. Give it one.".formatted(what));
        } else if (name.length() > LONGEST_NAME) {
            found.add(
                    "%s has a name of %,d characters. Shorten it to %,d.".formatted(what, name.length(), LONGEST_NAME));
        }
    }

    private void amounts(Supplier<String> title, Profile profile) {
        amount(title, profile.largest());
        inPlan(title, profile);
    }

    private void amount(Supplier<String> title, @Nullable Money amount) {
        if (amount != null && !Budget.mayHold(amount)) {
            found.add("%s has an amount of %s. Amounts go up to %s: check its unit."
                    .formatted(title.get(), amount.inSentence(), Budget.LARGEST_AMOUNT.inSentence()));
        }
    }

    private void inPlan(Supplier<String> title, Profile profile) {
        if (profile.isEmpty() || (years.contains(profile.first()) && years.contains(profile.last()))) {
            return;
        }
        for (FinancialYear year : profile.years()) {
            if (!years.contains(year)) {
                found.add("%s has an amount in %s. The budget runs %s: move the amount or lengthen the plan."
                        .formatted(title.get(), year, years));
            }
        }
    }

    private void noteFits(Supplier<String> title, String text) {
        if (text.length() > LONGEST_NOTES) {
            found.add("%s has a note of %,d characters. Shorten it to %,d."
                    .formatted(title.get(), text.length(), LONGEST_NOTES));
        }
    }
}
