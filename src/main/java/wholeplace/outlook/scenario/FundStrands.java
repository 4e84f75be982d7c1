package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Contribution;
import wholeplace.budget.EntityId;
import wholeplace.budget.Fund;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.PartnerId;
import wholeplace.outlook.lines.Growing;

/// What a partner's unringfenced funds bring in, each touched by its own edit and by the index it grows by.
final class FundStrands {
    private final Pair plans;
    private final PartnerId partner;
    private final Map<EntityId, Cause> indices = new HashMap<>();

    private FundStrands(Pair plans, PartnerId partner) {
        this.plans = plans;
        this.partner = partner;
        plans.changed(Index.class).forEach(index -> indices.put(index.id(), Cause.of(index)));
    }

    static List<Strand> of(Pair plans, PartnerId partner) {
        var funds = new FundStrands(plans, partner);
        SortedSet<String> ids = new TreeSet<>();
        plans.before().funds().forEach(fund -> ids.add(fund.id().value()));
        plans.after().funds().forEach(fund -> ids.add(fund.id().value()));
        List<Strand> strands = new ArrayList<>();
        for (String id : ids) {
            Strand strand = funds.strand(
                    plans.before().funds().find(id), plans.after().funds().find(id));
            if (!strand.causes().isEmpty()) {
                strands.add(strand);
            }
        }
        return strands;
    }

    private Strand strand(Optional<Fund> was, Optional<Fund> is) {
        Cause edit = was.equals(is) ? null : Cause.of(is.or(() -> was).orElseThrow());
        List<Cause> causes = Stream.concat(
                        Stream.ofNullable(edit),
                        Stream.of(was, is)
                                .flatMap(Optional::stream)
                                .map(this::index)
                                .flatMap(Stream::ofNullable))
                .distinct()
                .toList();
        return new Strand(causes, changed -> {
            Optional<Fund> fund = has(causes, changed, edit) ? is : was;
            long[] pence = new long[plans.years().count()];
            fund.filter(this::counts).ifPresent(one -> add(one, has(causes, changed, index(one)), pence));
            return pence;
        });
    }

    private static boolean has(List<Cause> causes, int changed, @Nullable Cause cause) {
        return cause != null && (changed >> causes.indexOf(cause) & 1) != 0;
    }

    private @Nullable Cause index(Fund fund) {
        return fund.growth() instanceof Growth.Indexed indexed ? indices.get(indexed.index()) : null;
    }

    private boolean counts(Fund fund) {
        return fund.holder().equals(partner)
                && fund.kind().isUnringfenced()
                && fund.contribution() != Contribution.IN_KIND
                && fund.pool() == null;
    }

    private void add(Fund fund, boolean indexChanged, long[] to) {
        var growing = new Growing(plans.after().with(plans.frame(indexChanged, true)));
        growing.grown(fund.name(), fund.growth(), fund.base(), fund.available())
                .amounts()
                .addTo(to, plans.years().first(), false);
    }
}
