package wholeplace.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Why something is no budget: every reason, in one pass.
final class Reasons {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NOTES = 32_000;

    private final List<String> found = new ArrayList<>();
    private final PlanYears years;

    private Reasons(PlanYears years) {
        this.years = years;
    }

    static List<String> against(
            String name,
            PlanYears years,
            Roster<Partner> partners,
            Roster<Fund> funds,
            Roster<Index> indices,
            Roster<Source> sources,
            Roster<Line> lines) {
        var reasons = new Reasons(years);
        reasons.named("The budget", name);
        partners.forEach(partner -> reasons.named("Partner \"%s\"".formatted(partner.id()), partner.name()));
        indices.forEach(index -> reasons.named("Index \"%s\"".formatted(index.id()), index.name()));
        Set<EntityId> known = ids(partners, indices, sources);
        funds.forEach(fund -> reasons.fund(fund, known));
        lines.forEach(line -> reasons.line(line, known));
        return reasons.found;
    }

    private static Set<EntityId> ids(Roster<Partner> partners, Roster<Index> indices, Roster<Source> sources) {
        Set<EntityId> known = new HashSet<>();
        partners.forEach(partner -> known.add(partner.id()));
        indices.forEach(index -> known.add(index.id()));
        sources.forEach(source -> known.add(source.id()));
        return known;
    }

    private void fund(Fund fund, Set<EntityId> known) {
        named("Fund \"%s\"".formatted(fund.id()), fund.name());
        if (!known.contains(fund.holder())) {
            found.add("Fund \"%s\" is held by \"%s\", which is no partner of this budget. Add that partner first."
                    .formatted(fund.name(), fund.holder()));
        }
        amounts("Fund", fund.name(), fund.available());
        noteFits("Fund", fund.name(), fund.notes());
        noteFits("Fund", fund.name(), fund.legalBasis());
    }

    private void line(Line line, Set<EntityId> known) {
        named("Line", line);
        if (!known.contains(line.partner())) {
            found.add("Line \"%s\" belongs to \"%s\", which is no partner of this budget. Add that partner first."
                    .formatted(line.name(), line.partner()));
        }
        if (line.growth() instanceof Growth.Indexed indexed && !known.contains(indexed.index())) {
            found.add("Line \"%s\" grows by \"%s\", which is no index of this budget. Add that index first."
                    .formatted(line.name(), indexed.index()));
        }
        Origin origin = line.origin();
        if (origin != null && !known.contains(origin.source())) {
            found.add("Line \"%s\" says it came from \"%s\", which is no source of this budget. Add that source first."
                    .formatted(line.name(), origin.source()));
        }
        amounts("Line", line.name(), line.amounts());
        noteFits("Line", line.name(), line.notes());
    }

    private void named(String what, Line line) {
        if (line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            named("%s \"%s\"".formatted(what, line.id()), line.name());
        }
        if (Math.max(
                                line.service().length(),
                                Math.max(line.theme().length(), line.place().length()))
                        > LONGEST_NAME
                || line.reference().length() > LONGEST_NAME) {
            found.add("Line \"%s\" has a reference, service, theme or place of more than %,d characters. Shorten it."
                    .formatted(line.id(), LONGEST_NAME));
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

    private void amounts(String what, String name, Profile profile) {
        if (profile.largest().compareTo(Budget.LARGEST_AMOUNT) > 0) {
            found.add("%s \"%s\" has an amount of %s. Amounts go up to %s: check its unit."
                    .formatted(what, name, profile.largest().inSentence(), Budget.LARGEST_AMOUNT.inSentence()));
        }
        inPlan(what, name, profile);
    }

    private void inPlan(String what, String name, Profile profile) {
        if (profile.isEmpty() || (years.contains(profile.first()) && years.contains(profile.last()))) {
            return;
        }
        for (FinancialYear year : profile.years()) {
            if (!years.contains(year)) {
                found.add("%s \"%s\" has an amount in %s. The budget runs %s: move the amount or lengthen the plan."
                        .formatted(what, name, year, years));
            }
        }
    }

    private void noteFits(String what, String name, String text) {
        if (text.length() > LONGEST_NOTES) {
            found.add("%s \"%s\" has a note of %,d characters. Shorten it to %,d."
                    .formatted(what, name, text.length(), LONGEST_NOTES));
        }
    }
}
