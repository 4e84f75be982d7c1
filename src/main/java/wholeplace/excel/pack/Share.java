package wholeplace.excel.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.budget.Allocation;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Pool;
import wholeplace.change.Fields;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.importing.ImportRefused;

/// One partner's share of the plan: its lines; the funds it holds, and those of others that it shares in; and the
/// indices that they grow by. Lines of others are no part of it.
final class Share {
    private static final Set<String> SHOWN_OF_OTHERS = Set.of("name", "holder", "class", "secured", "spend by");
    private static final Comparator<Line> AS_PEOPLE_READ =
            Comparator.comparing(Line::service).thenComparing(Line::reference).thenComparing(Line::name);

    private final Budget budget;
    private final PartnerId partner;

    private Share(Budget budget, PartnerId partner) {
        this.budget = budget;
        this.partner = partner;
    }

    /// @throws ImportRefused where the budget has no such partner
    static Pack of(Budget budget, PackRequest request, Stamp stamp) {
        Partner partner = budget.partners()
                .find(request.partner())
                .orElseThrow(() -> new ImportRefused("There is no partner \"%s\" in \"%s\". Its partners are %s."
                        .formatted(
                                request.partner(),
                                budget.name(),
                                budget.partners().stream().map(Partner::name).collect(Collectors.joining(", ")))));
        String returnTo = request.returnTo().isBlank() ? stamp.who() : request.returnTo();
        var about = new Pack.About(
                request.id(),
                budget.name(),
                budget.years(),
                partner.id().value(),
                partner.name(),
                stamp.fingerprint(),
                stamp.when(),
                stamp.who(),
                returnTo);
        return new Pack(about, new Share(budget, partner.id()).kept());
    }

    private List<Kept> kept() {
        List<Kept> all = new ArrayList<>();
        List<Line> lines = lines();
        List<Fund> shared = funds(fund -> !isOwn(fund) && sharesIn(fund));
        List<Fund> own = funds(this::isOwn);
        Stream.concat(own.stream(), shared.stream())
                .map(Fund::holder)
                .distinct()
                .forEach(holder -> all.add(holder(budget.partners().get(holder))));
        Stream.of(lines.stream(), own.stream())
                .flatMap(entities -> entities)
                .forEach(entity -> all.add(whole(entity, true)));
        shared.forEach(fund -> all.add(shown(fund)));
        indices(lines, own).forEach(index -> all.add(whole(index, false)));
        return all;
    }

    private List<Line> lines() {
        return budget.lines().stream()
                .filter(line -> line.partner().equals(partner))
                .sorted(AS_PEOPLE_READ)
                .toList();
    }

    private List<Fund> funds(Predicate<Fund> wanted) {
        return budget.funds().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Fund::name))
                .toList();
    }

    private boolean isOwn(Fund fund) {
        return fund.holder().equals(partner);
    }

    /// Whether it pays for the partner's lines: by agreement, through a pool that the partner is in, or because it is
    /// for that partner.
    private boolean sharesIn(Fund fund) {
        boolean pooled = fund.inPool()
                .map(pool -> isIn(budget.rosters().of(Pool.class).get(pool)))
                .orElse(false);
        return pooled
                || fund.rules().purpose().partners().contains(partner.value())
                || budget.allocations().stream().anyMatch(paid -> paid.fund().equals(fund.id()) && isOurs(paid));
    }

    private boolean isIn(Pool pool) {
        return pool.host().equals(partner) || pool.shares().containsKey(partner.value());
    }

    private boolean isOurs(Allocation paid) {
        return budget.lines().get(paid.line()).partner().equals(partner);
    }

    private List<Index> indices(List<Line> lines, List<Fund> funds) {
        Set<EntityId> named = new HashSet<>();
        Stream.concat(lines.stream(), funds.stream()).map(Entity::refersTo).forEach(ids -> ids.forEach(named::add));
        return budget.indices().stream()
                .filter(index -> named.contains(index.id()))
                .toList();
    }

    private static Kept whole(Entity entity, boolean own) {
        return new Kept(EntityKind.of(entity), entity.id().value(), Fields.of(entity), own);
    }

    /// Of money that others hold, only what the pack shows.
    private static Kept shown(Fund fund) {
        SortedMap<String, String> fields = new TreeMap<>(Fields.of(fund));
        fields.keySet()
                .removeIf(field -> !SHOWN_OF_OTHERS.contains(field)
                        && Fields.yearOfAmount(field).isEmpty());
        return new Kept(EntityKind.FUND, fund.id().value(), fields, false);
    }

    private static Kept holder(Partner partner) {
        return new Kept(
                EntityKind.PARTNER,
                partner.id().value(),
                new TreeMap<>(java.util.Map.of("name", partner.name())),
                false);
    }
}
